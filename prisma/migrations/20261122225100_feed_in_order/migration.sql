-- CreateIndex
CREATE INDEX "feed_entries_xid_id_idx" ON "feed_entries"("xid", "id");
