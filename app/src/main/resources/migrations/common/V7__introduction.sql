-- A hand raised in a round, as it stood when the round ended: what follow-up starts from. A hand
-- that can introduce is an introduction offered; its steps are the rows below.
CREATE TABLE raised_hand (
  id ${id},
  group_id BIGINT NOT NULL REFERENCES networking_group(id),
  meeting_id BIGINT NOT NULL REFERENCES meeting(id),
  mention INTEGER NOT NULL,
  company TEXT NOT NULL,
  named_as TEXT NOT NULL,
  whom TEXT NOT NULL,
  offer TEXT NOT NULL,
  asker_seat INTEGER NOT NULL,
  asker_membership_id BIGINT REFERENCES membership(id),
  asker_name TEXT NOT NULL,
  asker_profession TEXT NOT NULL,
  helper_seat INTEGER NOT NULL,
  helper_membership_id BIGINT REFERENCES membership(id),
  helper_name TEXT NOT NULL,
  helper_profession TEXT NOT NULL,
  says TEXT NOT NULL,
  tie TEXT,
  promised_for TEXT,
  raised_at BIGINT NOT NULL,
  taken_back_at BIGINT,
  UNIQUE (meeting_id, mention, helper_seat)
);
CREATE INDEX raised_hand_asker ON raised_hand(asker_membership_id);
CREATE INDEX raised_hand_helper ON raised_hand(helper_membership_id);

-- What somebody did about a raised hand, and when. The key (hand, number) is the second guard:
-- two taps at once can never both be step 3. Told: the other one's mail is in the outbox.
CREATE TABLE introduction_step (
  raised_hand_id BIGINT NOT NULL REFERENCES raised_hand(id),
  number INTEGER NOT NULL,
  tap TEXT NOT NULL,
  kind TEXT NOT NULL,
  side TEXT NOT NULL,
  detail TEXT NOT NULL,
  words TEXT NOT NULL,
  taken_at BIGINT NOT NULL,
  told_at BIGINT,
  undone_at BIGINT,
  PRIMARY KEY (raised_hand_id, number)
);
CREATE INDEX introduction_step_untold ON introduction_step(told_at, taken_at);

-- A gentle mail about a step that has waited a week; one a step.
CREATE TABLE introduction_reminder (
  raised_hand_id BIGINT NOT NULL REFERENCES raised_hand(id),
  after_step INTEGER NOT NULL,
  reminded_at BIGINT NOT NULL,
  PRIMARY KEY (raised_hand_id, after_step)
);
