-- The patient is told of the closing as of a message: the chat shows it.
CREATE TRIGGER "case_entries_close" AFTER INSERT ON "case_entries" FOR EACH ROW
  WHEN (NEW.kind = 'close') EXECUTE FUNCTION "case_entries_publish"('care-team-message');
