-- The record's codes against what is on or refused here (domain.md 13.2): each disagreement is work, by a list or by the night.
ALTER TABLE register_difference
  ALTER COLUMN batch_id DROP NOT NULL,
  DROP CONSTRAINT register_difference_kind,
  ADD CONSTRAINT register_difference_kind CHECK (kind IN (
    'ONLINE_BUT_NOT_HERE', 'HERE_BUT_NOT_ONLINE', 'ANOTHER_VISIBLE_FROM', 'ONLINE_AFTER_LEAVING', 'CARER_AFTER_LEAVING', 'REVIEW_CODE_AFTER_ACCESS',
    'DECLINED_BUT_ON', 'WITHHELD_BUT_ON', 'REFUSED_NOT_CODED'));
