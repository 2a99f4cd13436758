-- Reminders are taken back by their appointment, whatever time they were for.
DROP FUNCTION "cancel_event"(uuid);

-- In plpgsql, which does not look for pg-boss's tables until it is called.
CREATE FUNCTION "take_back_events"(event_type text, ids jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE pgboss.job SET state = 'cancelled', completed_on = now()
  WHERE name IN (SELECT s.name FROM pgboss.subscription s WHERE s.event = event_type)
    AND state < 'active' AND data @> (jsonb_build_object('type', event_type) || ids);
END
$$;
