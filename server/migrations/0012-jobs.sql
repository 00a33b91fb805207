-- A job is planned in the business transaction. The key makes a second plan of the same job the same job.
create function plan_job(task text, payload json, job_key text) returns void
language sql volatile
as $$ select from graphile_worker.add_job(task, payload, job_key => job_key, max_attempts => 12) $$;
