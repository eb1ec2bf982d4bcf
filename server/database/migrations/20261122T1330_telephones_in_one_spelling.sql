-- As lists are read from now on: digits alone, and 0 for +44; what is no plain number stays as it is written.
UPDATE patient SET mobile = regexp_replace(regexp_replace(mobile, '[[:space:]().-]', '', 'g'), '^(\+44|0044)0?', '0')
 WHERE regexp_replace(regexp_replace(mobile, '[[:space:]().-]', '', 'g'), '^(\+44|0044)0?', '0') ~ '^\+?[0-9]{6,15}$';
UPDATE patient SET home_phone = regexp_replace(regexp_replace(home_phone, '[[:space:]().-]', '', 'g'), '^(\+44|0044)0?', '0')
 WHERE regexp_replace(regexp_replace(home_phone, '[[:space:]().-]', '', 'g'), '^(\+44|0044)0?', '0') ~ '^\+?[0-9]{6,15}$';
