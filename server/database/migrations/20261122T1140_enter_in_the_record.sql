-- Besides switching: showing less, which is due the same day, and entering an outcome in the clinical record (BR-CL-11).
-- What is entered stands in `entry`; the SNOMED code that goes with it, where one is verified, is the program's (domain.md 4.2).
ALTER TABLE clinical_system_item
  ALTER COLUMN service_access_id DROP NOT NULL,
  ALTER COLUMN service DROP NOT NULL,
  ADD COLUMN entry text,
  DROP CONSTRAINT clinical_system_item_action,
  ADD CONSTRAINT clinical_system_item_action CHECK (action IN ('SWITCH_ON', 'SWITCH_OFF', 'SUSPEND', 'CHANGE', 'SHOW_LESS', 'ENTER')),
  ADD CONSTRAINT clinical_system_item_entry CHECK (entry IN ('DECLINED', 'DECLINE_ENDED', 'REFUSED', 'REVIEW_NEEDED', 'REVIEW_NOT_NEEDED', 'GRANTED_AFTER_REVIEW', 'WITHHELD_AFTER_REVIEW')),
  ADD CONSTRAINT clinical_system_item_about CHECK ((action = 'ENTER') = (entry IS NOT NULL) AND (action = 'ENTER') = (service_access_id IS NULL) AND (action = 'ENTER' OR service IS NOT NULL));
