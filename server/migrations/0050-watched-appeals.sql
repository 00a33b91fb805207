-- Null: it follows from what has come, as an appeal to hand over. Who has done it says so, as with one's own.
alter table own_watches alter column written_by drop not null;
