-- The job queue is graphile-worker's own schema, owned by the worker role and migrated before these files. The
-- application reaches it through the functions below alone; each keeps to the practice that the door has set.

-- Adds a job in the transaction of the change that needs it: undone with the change, it never was. A job of the same
-- key that nobody works on yet is replaced. The payload holds ids only.
CREATE FUNCTION enqueue(task text, payload json, key text DEFAULT NULL, at timestamptz DEFAULT NULL, attempts integer DEFAULT 8, queue text DEFAULT NULL)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  practice uuid := nullif(current_setting('app.practice', true), '')::uuid;
  asked_by uuid := nullif(current_setting('app.staff', true), '')::uuid;
BEGIN
  IF practice IS NULL THEN
    RAISE EXCEPTION 'A job belongs to a practice.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM graphile_worker.add_job(
    task,
    json_build_object('practice', practice, 'askedBy', asked_by, 'given', payload),
    queue_name := task || '/' || practice || '/' || queue,
    run_at := at,
    max_attempts := attempts,
    job_key := practice || '/' || task || '/' || key,
    flags := ARRAY['practice:' || practice]);
END $$;

-- The jobs of the practice: waiting, at work, or given up. Never what they were given.
CREATE FUNCTION practice_jobs() RETURNS TABLE (id bigint, task text, attempts integer, max_attempts integer, created_at timestamptz, run_at timestamptz, locked_at timestamptz, error text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT jobs.id, jobs.task_identifier, jobs.attempts::integer, jobs.max_attempts::integer, jobs.created_at, jobs.run_at, jobs.locked_at, jobs.last_error
    FROM graphile_worker.jobs
   WHERE jobs.flags ? ('practice:' || nullif(current_setting('app.practice', true), ''))
$$;

-- Gives a job that was given up its attempts back; false for another practice's, as for one that is still tried.
CREATE FUNCTION retry_job(job bigint) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM graphile_worker.reschedule_jobs(
      ARRAY(SELECT jobs.id FROM graphile_worker.jobs
             WHERE jobs.id = job AND jobs.attempts >= jobs.max_attempts AND jobs.locked_at IS NULL
               AND jobs.flags ? ('practice:' || nullif(current_setting('app.practice', true), ''))),
      run_at := now(), attempts := 0))
$$;

ALTER FUNCTION enqueue OWNER TO gatehouse_worker;
ALTER FUNCTION practice_jobs OWNER TO gatehouse_worker;
ALTER FUNCTION retry_job OWNER TO gatehouse_worker;
REVOKE ALL ON FUNCTION enqueue, practice_jobs, retry_job FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue, practice_jobs, retry_job TO gatehouse_app;
