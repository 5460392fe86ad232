package org.tradecheck.claim;

import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;

/**
 * What the clause that is being read has said so far: what it is about, who its grammatical subject is and in which part,
 * and which way its verb points.
 *
 * <p>What it is about is called its subject, as in {@link Spot.State}; whoever is the grammatical subject is its actor.
 */
final class Clause {

    private Frame subject = Frame.NONE;
    private Slot<Area> actor = Slot.NO_AREA;
    private Slot<Area> formerActor = Slot.NO_AREA;
    private Cue role = Cue.NONE;
    private Sense motion = Sense.NONE;
    private Cue verb = Cue.NONE;
    private int verbAt = -1;

    /** Number of the clause. */
    private int number;

    /** Number of the predicate. */
    private int group;

    /** What the clause was about before a comma that no verb stands before. */
    private Frame beforeComma = Frame.NONE;

    private Optional<Around> around = Optional.empty();

    /** What a clause was about before a relative clause came between. */
    private record Around(Frame subject, Slot<Area> actor, Cue role) {}

    Frame subject() {
        return subject;
    }

    Slot<Area> actor() {
        return actor;
    }

    boolean hasActor() {
        return actor.value().isStated();
    }

    /** Whoever was the actor before something measured became the subject. */
    Slot<Area> formerActor() {
        return formerActor;
    }

    /** Whether the actor is called a destination, an origin or the like; NONE if it is not. */
    Cue role() {
        return role;
    }

    /** The chunk of its last verb; −1 for none. */
    int verbAt() {
        return verbAt;
    }

    /** What a phrasing sees of it at a figure. */
    Spot.State state(Cue roleOfActor, Status status, boolean isTold) {
        return new Spot.State(subject, actor, roleOfActor, motion, verb, group, number, status, isTold);
    }

    /** The predicate is about this. */
    void about(Frame frame) {
        subject = frame;
    }

    /** The next predicate is about this. */
    void goOn(Frame frame) {
        subject = frame;
        group++;
    }

    /** The next predicate is about this, and it is nobody's. */
    void turnTo(Frame frame) {
        goOn(frame);
        actor = Slot.NO_AREA;
    }

    /** Another clause begins. */
    void begin() {
        number++;
        group++;
    }

    /** Another clause begins that is about this, and it is nobody's. */
    void begin(Frame frame) {
        begin();
        about(frame);
        actor = Slot.NO_AREA;
    }

    /** Somebody else is the actor. */
    void actBy(Slot<Area> party) {
        actor = party;
    }

    /** Somebody else is the actor; what part they have and what they do is still to be said. */
    void actAnew(Slot<Area> party) {
        actor = party;
        role = Cue.NONE;
        motion = Sense.NONE;
    }

    /** Nobody is the actor any more. */
    void dismiss() {
        actor = Slot.NO_AREA;
    }

    /** Something measured is the grammatical subject in place of the actor. */
    void passOn() {
        formerActor = actor;
        actor = Slot.NO_AREA;
        role = Cue.NONE;
    }

    /** This is the part that the actor has in the trade. */
    void play(Cue part) {
        role = part;
    }

    /** The verb points this way. */
    void move(Sense direction) {
        motion = direction;
    }

    /** The verb points nowhere. */
    void stand() {
        motion = Sense.NONE;
    }

    /** A verb stands here; behind a comma it is one of what stood before the pause. */
    void say(Cue meaning, int at, boolean isBehindComma) {
        if (isBehindComma && verb == Cue.NONE && beforeComma.isStated()) {
            subject = beforeComma;
        }
        beforeComma = Frame.NONE;
        verb = meaning;
        verbAt = at;
    }

    /** A verb of trade stands here, which leaves the meaning of the last verb as it is. */
    void trade(int at) {
        verbAt = at;
    }

    /** A verb is still to come, or nothing but a verb of trade. */
    void awaitVerb(boolean isTrading) {
        motion = Sense.NONE;
        verb = isTrading ? Cue.STATE : Cue.NONE;
        verbAt = -1;
    }

    /** "Exports to China, its largest partner, rose": what stands before a comma may be the subject behind the next. */
    void pause() {
        if (verb == Cue.NONE && !beforeComma.isStated()) {
            beforeComma = subject;
        }
    }

    /** Another clause begins that takes up nothing from before a comma. */
    void separate() {
        beforeComma = Frame.NONE;
        begin();
    }

    /**
     * A relative clause speaks of its own; behind it the clause around it goes on.
     *
     * @param isInside whether the next chunk stands in a relative clause behind which the clause around it goes on
     * @return whether it goes on here
     */
    boolean meetSide(boolean isInside) {
        if (isInside && around.isEmpty()) {
            around = Optional.of(new Around(subject, actor, role));
        }
        boolean isBack = !isInside && around.isPresent();
        if (isBack) {
            subject = around.get().subject();
            actor = around.get().actor();
            role = around.get().role();
            around = Optional.empty();
            awaitVerb(false);
            begin();
        }
        return isBack;
    }

    /**
     * "Trade with Norway grew, the deficit reached A", "that with Norway was a deficit of A": a balance without a partner is of
     * the trade just named.
     *
     * @param isPredicate whether it is what its subject is said to be
     */
    Frame ofTradeSpokenOf(Frame balance, boolean isPredicate) {
        boolean isOfTrade = balance.measure() == Measure.BALANCE
                && !balance.partner().value().isStated()
                && (subject.measure() == Measure.TURNOVER || isPredicate && subject.measure() == Measure.BALANCE)
                && subject.partner().value().isStated()
                && !Pointer.pointsBack(subject.partner().value());
        return isOfTrade ? balance.withPartner(subject.partner()) : balance;
    }
}
