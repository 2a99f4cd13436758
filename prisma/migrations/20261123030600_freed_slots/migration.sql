-- Whoever frees a time offers it to who waits at once, in a statement of its own. Should the process die in between, this
-- event has it offered all the same; a time that is offered already is not offered again.
CREATE FUNCTION "appointments_free_slot"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM publish_event(event_id('slot-freed', OLD.id || ':' || OLD.sequence), 'slot-freed', jsonb_build_object('slotId', OLD.booked_slot_id), '{}');
  RETURN NULL;
END
$$;

CREATE TRIGGER "appointments_slot_freed" AFTER UPDATE ON "appointments" FOR EACH ROW
  WHEN (OLD.booked_slot_id IS NOT NULL AND NEW.booked_slot_id IS DISTINCT FROM OLD.booked_slot_id) EXECUTE FUNCTION "appointments_free_slot"();
