package org.tradecheck.claim;

import org.tradecheck.series.Area;
import org.tradecheck.text.Span;

/**
 * A claim whose open slots are still to be filled from its surroundings.
 *
 * @param quantity number of the figure in its sentence
 * @param form what the claim will be
 * @param role its part among the figures around it
 * @param frame what it measures; for a change, what changes
 * @param sense surplus or deficit of a level; increase or decrease of a change
 * @param partner number of the draft in the same sentence that it belongs to (the level a change leads to, the later
 *     level of an earlier one, the level told again in another currency), −1 for none
 * @param period number of the time expression that says when, −1 for none
 * @param base for changes: number of the time expression compared with, −1 for none
 * @param whole for shares: what is divided; {@link Frame#NONE} when not said
 * @param group drafts of one predicate share a group
 * @param clause number of the clause
 * @param motion the direction of the predicate's verb
 * @param cue for a figure that another is said to surpass or to differ from: what orders them
 * @param status result, forecast, target
 * @param phrasing id of the phrasing that made it
 * @param cueSpan the words that made it
 * @param actor the area that is the grammatical subject, open if none
 * @param actorRole whether the clause calls it a {@link Cue#DESTINATION} or an {@link Cue#ORIGIN}; NONE otherwise
 * @param quarter for figures dealt out to the quarters of a year: 1 to 4; 0 otherwise
 * @param isTold whether a verb in the past tense tells it
 */
public record Draft(
        int quantity,
        Form form,
        Role role,
        Frame frame,
        Sense sense,
        int partner,
        int period,
        int base,
        Frame whole,
        int group,
        int clause,
        Sense motion,
        Cue cue,
        Status status,
        String phrasing,
        Span cueSpan,
        Slot<Area> actor,
        Cue actorRole,
        int quarter,
        boolean isTold) {

    /** What a draft will be. */
    public enum Form {
        LEVEL,
        SHARE,
        RATE,
        ABSOLUTE,
        MULTIPLE,
        POINTS
    }

    /** The part of a figure among the figures around it. */
    public enum Role {
        /** What the sentence is about: the current figure. */
        MAIN,
        /** An older figure that the current one is compared with. */
        EARLIER,
        /** A figure that the current one is put above or below, whatever its time. */
        RIVAL,
        /** A change. */
        CHANGE,
        /** The figure before it, told again: another currency, a share in brackets. */
        AGAIN
    }

    /** The same for another figure of the sentence. */
    public Draft ofQuantity(int value) {
        return new Draft(
                value, form, role, frame, sense, partner, period, base, whole, group, clause, motion, cue, status,
                phrasing, cueSpan, actor, actorRole, quarter, isTold);
    }

    public Draft withRole(Role value) {
        if (value == role) {
            return this;
        }
        return new Draft(
                quantity, form, value, frame, sense, partner, period, base, whole, group, clause, motion, cue, status,
                phrasing, cueSpan, actor, actorRole, quarter, isTold);
    }

    public Draft withMotion(Sense value) {
        if (value == motion) {
            return this;
        }
        return new Draft(
                quantity, form, role, frame, sense, partner, period, base, whole, group, clause, value, cue, status,
                phrasing, cueSpan, actor, actorRole, quarter, isTold);
    }

    public Draft withFrame(Frame value) {
        if (value == frame) {
            return this;
        }
        return new Draft(
                quantity, form, role, value, sense, partner, period, base, whole, group, clause, motion, cue, status,
                phrasing, cueSpan, actor, actorRole, quarter, isTold);
    }

    public Draft withPartner(int value) {
        if (value == partner) {
            return this;
        }
        return new Draft(
                quantity, form, role, frame, sense, value, period, base, whole, group, clause, motion, cue, status,
                phrasing, cueSpan, actor, actorRole, quarter, isTold);
    }

    public Draft withPeriod(int value) {
        if (value == period) {
            return this;
        }
        return new Draft(
                quantity, form, role, frame, sense, partner, value, base, whole, group, clause, motion, cue, status,
                phrasing, cueSpan, actor, actorRole, quarter, isTold);
    }

    public Draft withBase(int value) {
        if (value == base) {
            return this;
        }
        return new Draft(
                quantity, form, role, frame, sense, partner, period, value, whole, group, clause, motion, cue, status,
                phrasing, cueSpan, actor, actorRole, quarter, isTold);
    }

    public Draft withWhole(Frame value) {
        return new Draft(
                quantity, form, role, frame, sense, partner, period, base, value, group, clause, motion, cue, status,
                phrasing, cueSpan, actor, actorRole, quarter, isTold);
    }

    /** Whether words name the flow a share is of: "of exports", "its share in exports"; "of the total" is of the flow spoken of. */
    boolean namesFlowOfWhole() {
        return whole.isTrade() && (frame.share() || !whole.span().equals(frame.span()));
    }

    public Draft withCue(Cue value) {
        return new Draft(
                quantity, form, role, frame, sense, partner, period, base, whole, group, clause, motion, value, status,
                phrasing, cueSpan, actor, actorRole, quarter, isTold);
    }

    public Draft withSense(Sense value) {
        if (value == sense) {
            return this;
        }
        return new Draft(
                quantity, form, role, frame, value, partner, period, base, whole, group, clause, motion, cue, status,
                phrasing, cueSpan, actor, actorRole, quarter, isTold);
    }

    public Draft withStatus(Status value) {
        if (value == status) {
            return this;
        }
        return new Draft(
                quantity, form, role, frame, sense, partner, period, base, whole, group, clause, motion, cue, value,
                phrasing, cueSpan, actor, actorRole, quarter, isTold);
    }

    public Draft withActor(Slot<Area> value) {
        if (value == actor) {
            return this;
        }
        return new Draft(
                quantity, form, role, frame, sense, partner, period, base, whole, group, clause, motion, cue, status,
                phrasing, cueSpan, value, actorRole, quarter, isTold);
    }

    /** The same for the subject of another figure, in the part that it plays there. */
    Draft ofActor(Draft other) {
        return new Draft(
                quantity,
                form,
                role,
                frame,
                sense,
                partner,
                period,
                base,
                whole,
                group,
                clause,
                motion,
                cue,
                status,
                phrasing,
                cueSpan,
                other.actor,
                other.actorRole,
                quarter,
                isTold);
    }

    public Draft withQuarter(int value) {
        return new Draft(
                quantity, form, role, frame, sense, partner, period, base, whole, group, clause, motion, cue, status,
                phrasing, cueSpan, actor, actorRole, value, isTold);
    }

    /** "A against B": whether this is the figure that "against" sets beside a current level, which has this number. */
    boolean isSetAgainst(Draft level, int number) {
        return level.form == Form.LEVEL
                && level.role == Role.MAIN
                && phrasing.equals("against-earlier")
                && form == Form.LEVEL
                && role == Role.EARLIER
                && partner == number;
    }

    public boolean isChange() {
        return form == Form.RATE || form == Form.ABSOLUTE || form == Form.MULTIPLE || form == Form.POINTS;
    }

    /** Whether it is of the time that is told of: no older figure, no rival's, no change behind "after". */
    boolean isCurrent() {
        return role != Role.EARLIER && role != Role.RIVAL && !(isChange() && cue == Cue.AFTER);
    }
}
