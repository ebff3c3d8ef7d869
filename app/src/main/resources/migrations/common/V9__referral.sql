-- A lead or referral one member received: from a member, a customer, another group, or otherwise.
-- Without a group it stands in the receiver's own books alone. The giver's name stays as it was
-- when it was written down, as whoever has left is on no list of members any more.
CREATE TABLE referral (
  id ${id},
  group_id BIGINT REFERENCES networking_group(id),
  receiver_person_id BIGINT NOT NULL REFERENCES person(id),
  receiver_membership_id BIGINT REFERENCES membership(id),
  receiver_name TEXT NOT NULL,
  source TEXT NOT NULL,
  giver_membership_id BIGINT REFERENCES membership(id),
  giver_name TEXT NOT NULL,
  other_group TEXT NOT NULL,
  company TEXT NOT NULL,
  company_key TEXT NOT NULL,
  need TEXT NOT NULL,
  fit TEXT NOT NULL,
  said TEXT NOT NULL,
  heard_on DATE NOT NULL,
  meeting_id BIGINT REFERENCES meeting(id),
  raised_hand_id BIGINT REFERENCES raised_hand(id),
  spun_off_from_id BIGINT REFERENCES referral(id),
  first_referral_id BIGINT REFERENCES referral(id),
  recorded_by BIGINT NOT NULL REFERENCES person(id),
  recorded_at BIGINT NOT NULL,
  tap TEXT NOT NULL,
  taken_back_at BIGINT,
  UNIQUE (recorded_by, tap)
);
CREATE INDEX referral_receiver ON referral(receiver_person_id);
CREATE INDEX referral_giver ON referral(giver_membership_id);
CREATE INDEX referral_group ON referral(group_id);
-- One hand is one referral, however many taps it gets.
CREATE UNIQUE INDEX referral_hand ON referral(raised_hand_id) WHERE taken_back_at IS NULL;

-- What one of the two did about it, and when. Told: the other one's mail is in the outbox.
CREATE TABLE referral_step (
  referral_id BIGINT NOT NULL REFERENCES referral(id),
  number INTEGER NOT NULL,
  tap TEXT NOT NULL,
  kind TEXT NOT NULL,
  side TEXT NOT NULL,
  detail TEXT NOT NULL,
  words TEXT NOT NULL,
  taken_at BIGINT NOT NULL,
  told_at BIGINT,
  undone_at BIGINT,
  PRIMARY KEY (referral_id, number)
);
CREATE INDEX referral_step_untold ON referral_step(told_at, taken_at);

-- A person at the company. There is no row without the day that person agreed.
CREATE TABLE referral_contact (
  referral_id BIGINT NOT NULL PRIMARY KEY REFERENCES referral(id),
  name TEXT NOT NULL,
  reach TEXT NOT NULL,
  agreed_on DATE NOT NULL,
  recorded_by BIGINT NOT NULL REFERENCES person(id),
  recorded_at BIGINT NOT NULL
);

-- Three facts and whether the need turned out true, as the receiver says. The latest row holds.
CREATE TABLE referral_quality (
  id ${id},
  referral_id BIGINT NOT NULL REFERENCES referral(id),
  spoke_first BOOLEAN,
  concrete_need BOOLEAN,
  decider_reachable BOOLEAN,
  need_true BOOLEAN,
  stated_by BIGINT NOT NULL REFERENCES person(id),
  stated_at BIGINT NOT NULL
);
CREATE INDEX referral_quality_referral ON referral_quality(referral_id);

-- What was invoiced, excluding tax, in minor units of its currency.
CREATE TABLE closed_business (
  id ${id},
  referral_id BIGINT NOT NULL REFERENCES referral(id),
  invoiced_on DATE NOT NULL,
  amount BIGINT NOT NULL,
  margin BIGINT,
  currency TEXT NOT NULL,
  recorded_by BIGINT NOT NULL REFERENCES person(id),
  recorded_at BIGINT NOT NULL,
  tap TEXT NOT NULL,
  taken_back_at BIGINT,
  UNIQUE (recorded_by, tap)
);
CREATE INDEX closed_business_referral ON closed_business(referral_id);

-- A gentle mail that named this referral; its person gets at most one such mail a week.
CREATE TABLE referral_nudge (
  referral_id BIGINT NOT NULL REFERENCES referral(id),
  person_id BIGINT NOT NULL REFERENCES person(id),
  after_step INTEGER NOT NULL,
  nudged_at BIGINT NOT NULL,
  PRIMARY KEY (referral_id, nudged_at)
);
CREATE INDEX referral_nudge_person ON referral_nudge(person_id, nudged_at);
