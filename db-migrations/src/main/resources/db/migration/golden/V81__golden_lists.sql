-- Lists of golden records in each of their orders, read from an index page by page. Titles in the order of their code
-- points: the same on every machine, and a prefix is a range.
drop index golden.golden_by_title;
create index golden_by_title on golden.golden (domain, lower(title) collate "C", number);
create index golden_by_change on golden.golden (domain, changed_at, number);

-- What is rare must not be looked for among a million.
create index golden_by_rare_status on golden.golden (domain, status, number) where status <> 'ACTIVE';
create index identifier_hold_contested on golden.identifier_hold (golden) where not held;

-- From a version to what the feed says of it.
create index feed_by_subject on publish.feed (subject, version);
