package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Appositions;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;

/** A figure given to an area: Spain, with 5.4m tonnes; Kenya at $1.4 billion; with Italy it was 2.2 billion. */
final class AreaFigureList implements Phrasing {

    /** What the phrasing is called, also where another finds the area. */
    static final String ID = "area-figure";

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            ID,
            "A figure given to an area: Spain, with 5.4m tonnes; Kenya at $1.4 billion; with Italy it was 2.2 billion.",
            "Portugal's deficit with Spain was 9.1 billion euros in 2023, with Italy it was 2.2 billion.",
            "2.2 billion | deficit | PRT>ITA | 2023");

    /** "with A coming from Spain": what the part does. */
    private static final WordSet COMING = WordSet.of("coming", "originating", "arriving");

    private static final WordSet GOING = WordSet.of("going", "bound", "destined", "heading", "shipped");

    /** So many chunks behind "of" what a share is of is named. */
    private static final int LONGEST_WHOLE = 4;

    /** Words between an area and its figure that tell its place in a list: "Spain came second with $4 billion". */
    private static final WordSet RANKS = WordSet.of(
            "led", "leads", "came", "comes", "ranked", "next", "second", "third", "fourth", "fifth", "place");

    private static final WordSet PLACES = WordSet.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "next",
            "last",
            "comes first",
            "came first",
            "comes second",
            "came second");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.ANY
                .behind(Cue.NONE, Cue.COMMA, Cue.DASH, Cue.COLON, Cue.WITH, Cue.AT, Cue.ON, Cue.STATE, Cue.FOR)
                .among(Chunk.Kind.AREA);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (spot.left() == Cue.IN) {
            // "the fall in China's $2 billion" tells of no list.
            return Optional.empty();
        }
        Optional<Draft> part = partTowards(spot);
        if (part.isPresent()) {
            return part;
        }
        // "China accounted for A, the United States for B"
        boolean isForAgain =
                spot.left() == Cue.FOR && spot.state().verb() == Cue.SHARE_VERB && isGapped(spot, spot.leftAt() - 1);
        // "Kenya exported goods for A, Tanzania for B": Tanzania did, too.
        boolean isFor = spot.left() == Cue.FOR && isForLike(spot) && isGapped(spot, spot.leftAt() - 1);
        isForAgain |= isFor;
        int here = isForAgain ? spot.leftAt() - 1 : explained(spot, spot.leftAt());
        if (isForAgain || isGapped(spot, here)) {
            Draft model = spot.before().get(model(spot));
            if (!model.actor().value().isStated()) {
                // "China supplied A of Kenya's imports, India B"
                return spot.areaAt(here)
                        .map(area -> spot.draft(
                                        model.form(),
                                        Draft.Role.MAIN,
                                        model.frame().withPeriod(-1).withPartner(area),
                                        model.sense(),
                                        model.phrasing())
                                .withActor(Slot.NO_AREA));
            }
            return spot.areaAt(here)
                    .map(area -> spot.draft(
                                    model.form(),
                                    Draft.Role.MAIN,
                                    // "everyone else, A": nobody in particular
                                    area.value().isStated()
                                            ? model.frame().withPeriod(-1)
                                            : model.frame()
                                                    .withPeriod(-1)
                                                    .withPartner(Slot.explicit(Area.UNKNOWN, area.origin())),
                                    model.sense(),
                                    isFor ? "figure-of" : model.phrasing())
                            .withActor(area)
                            .withWhole(model.whole()));
        }
        if (here > 0
                && spot.chunks().get(here).is(Chunk.Kind.AREA)
                && spot.chunks().get(here - 1).is(Cue.WITH)) {
            return AreaFigure.ofPartner(spot, here, INFO.id());
        }
        boolean isDash = here > 0
                && (spot.chunks().get(here).is("-") || spot.chunks().get(here).is(Cue.DASH))
                && spot.chunks().get(here - 1).is(Chunk.Kind.AREA)
                && !isInPhrase(spot, here - 1);
        if (isDash) {
            return AreaFigure.of(spot, here - 1, INFO.id());
        }
        if (isLine(spot, here)) {
            return AreaFigure.of(spot, here - 1, INFO.id());
        }
        int item = spot.left() == Cue.COMMA ? here - 1 : here;
        if (isItem(spot, item) && !isInPhrase(spot, item)) {
            return isWithPartners(spot)
                    ? AreaFigure.ofPartner(spot, item, INFO.id())
                    : AreaFigure.of(spot, item, INFO.id());
        }
        boolean isSingledOut = spot.left() == Cue.COLON
                && spot.state().verb() == Cue.STATE
                && spot.state().area().value().isStated()
                && !spot.state().subject().isStated();
        if (isSingledOut) {
            // "Japan is the exception: $1.6 billion".
            return AreaFigure.of(spot, spot.state().area(), INFO.id());
        }
        if (isOwned(spot)) {
            Optional<Slot<Area>> owner = spot.chunks().get(spot.at() - 1).is(Chunk.Kind.AREA)
                    ? Optional.of(spot.state().area())
                    : spot.areaAt(spot.at() - 2);
            return owner.flatMap(area -> AreaFigure.of(spot, area, INFO.id()));
        }
        if (isBehindPlace(spot, here)) {
            return AreaFigure.of(spot, spot.state().area(), INFO.id());
        }
        boolean isOn = spot.left() == Cue.ON
                && here > 0
                && spot.chunks().get(here - 1).is(Chunk.Kind.AREA)
                && spot.previous().filter(d -> d.actor().value().isStated()).isPresent();
        if (spot.left() != Cue.WITH && spot.left() != Cue.AT && !isOn && spot.left() != Cue.STATE) {
            // "India led with A, ahead of China on B" is of one list; "spent by Spain on B of fish" is not.
            return Optional.empty();
        }
        int area = here - 1;
        while (area >= 0 && isPassed(spot.chunks().get(area))) {
            area--;
        }
        boolean isArea = area >= 0 && spot.chunks().get(area).is(Chunk.Kind.AREA) && !isInPhrase(spot, area);
        if (!isArea) {
            boolean isFollower = here > 0 && spot.chunks().get(here - 1).is(Cue.AFTER);
            boolean isRanked =
                    spot.left() == Cue.AT && here > 0 && isRank(spot.chunks().get(here - 1));
            boolean isWith = spot.left() == Cue.WITH
                    && (isFollower
                            || isBesideShare(spot, here)
                            || spot.state().role() != Cue.NONE
                            || spot.state().verb() == Cue.STATE);
            boolean isFollowing = isFollower && (spot.left() == Cue.AT || spot.left() == Cue.ON);
            boolean isActor = (isWith || isRanked || isFollowing)
                    && spot.state().area().value().isStated();
            return isActor ? AreaFigure.of(spot, spot.state().area(), INFO.id()) : Optional.empty();
        }
        boolean isBalanceFor = area > 0
                && spot.chunks().get(area - 1).is(Cue.FOR)
                && spot.subject().measure() == Measure.BALANCE;
        if (isBalanceFor) {
            // "The balance was positive for Georgia at A": whose balance it is, and not with whom.
            Frame frame = spot.subject().withReporter(spot.areaAt(area).orElse(Slot.NO_AREA));
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, frame.sense(), INFO.id())
                    .withActor(Slot.NO_AREA));
        }
        boolean isWithBefore = area > 0 && spot.chunks().get(area - 1).is(Cue.WITH);
        if (isWithBefore) {
            return AreaFigure.ofPartner(spot, area, INFO.id());
        }
        return spot.left() == Cue.STATE ? Optional.empty() : AreaFigure.of(spot, area, INFO.id());
    }

    /** "Deficits with three partners: South Korea 7.1 billion, Hong Kong 6.4 billion": one of several areas with an amount each. */
    private static boolean isItem(Spot spot, int area) {
        return area > 0
                && at(spot, area).is(Chunk.Kind.AREA)
                && spot.isAmount()
                && spot.subject().measure().isTrade()
                && (isBeforeAnother(spot) || isBehindAnother(spot, area));
    }

    private static boolean isBeforeAnother(Spot spot) {
        int next = past(spot, spot.at() + 1, 1);
        return next > spot.at() + 1
                && at(spot, next).is(Chunk.Kind.AREA)
                && isAmount(spot, at(spot, next + 1).is(Cue.COMMA) ? next + 2 : next + 1);
    }

    private static boolean isBehindAnother(Spot spot, int area) {
        int before = past(spot, area - 1, -1);
        return before < area - 1
                && isAmount(spot, before)
                && at(spot, at(spot, before - 1).is(Cue.COMMA) ? before - 2 : before - 1)
                        .is(Chunk.Kind.AREA);
    }

    /** The place beyond what joins two items. */
    private static int past(Spot spot, int from, int step) {
        int at = from;
        while (at(spot, at).is(Cue.COMMA)
                || at(spot, at).is(Cue.AND)
                || at(spot, at).is(Cue.SEMICOLON)) {
            at += step;
        }
        return at;
    }

    private static boolean isAmount(Spot spot, int at) {
        Chunk chunk = at(spot, at);
        return chunk.is(Chunk.Kind.QUANTITY)
                && spot.quantities().get(chunk.index()).kind()
                        == spot.quantity().kind();
    }

    private static Chunk at(Spot spot, int at) {
        return at < 0 || at >= spot.chunks().size() ? Chunk.NONE : spot.chunks().get(at);
    }

    /** Whether what is listed is with, to or from each of the areas. */
    private static boolean isWithPartners(Spot spot) {
        return spot.subject().partner().value().isStated()
                || spot.chunks().has(Cue.TRADE_PARTNER)
                || spot.chunks().has(Cue.WITH);
    }

    /** "China's $2.1 billion was 16% of the total", "China was the main supplier, its $2.1 billion equal to 16%". */
    static boolean isOwned(Spot spot) {
        int at = spot.at();
        if (at < 2 || !spot.isAmount() || !isPartOfSome(spot)) {
            return false;
        }
        Chunk before = spot.chunks().get(at - 1);
        boolean isNamed = (before.is("'s") || before.is("’s"))
                && spot.chunks().get(at - 2).is(Chunk.Kind.AREA)
                && !spot.subject().partner().value().isStated();
        boolean isMeant = before.is("its")
                && spot.chunks().get(at - 2).is(Cue.COMMA)
                && spot.state().role() != Cue.NONE
                && spot.state().area().value().isStated();
        return isNamed || isMeant;
    }

    private static boolean isPartOfSome(Spot spot) {
        boolean isVerb = spot.right(0).is(Cue.STATE) || spot.right(0).is(Cue.SHARE_VERB);
        int share = spot.at() + 2;
        while (share < spot.chunks().size() && spot.chunks().get(share).is(Cue.FILLER)) {
            share++;
        }
        return isVerb
                && share + 1 < spot.chunks().size()
                && spot.chunks().get(share).is(Chunk.Kind.QUANTITY)
                && spot.quantities().get(spot.chunks().get(share).index()).kind() == Kind.PERCENT
                && spot.chunks().get(share + 1).is(Cue.OF)
                && isOfTrade(spot, share + 2);
    }

    /** "of the total", "of all Polish exports"; "of the debt" is of nothing that is traded. */
    private static boolean isOfTrade(Spot spot, int from) {
        for (int i = from; i < spot.chunks().size() && i < from + LONGEST_WHOLE; i++) {
            boolean isFlow = spot.phraseStartingAt(i)
                    .filter(p -> p.frame().measure().isTrade())
                    .isPresent();
            if (isFlow || spot.chunks().get(i).is(Cue.TOTAL)) {
                return true;
            }
        }
        return false;
    }

    /** "Mali is our first customer, $1.2 billion last year": what stands behind the comma is bought by it. */
    private static boolean isBehindPlace(Spot spot, int here) {
        return (spot.left() == Cue.COMMA || spot.left() == Cue.FOR)
                && here > 0
                && spot.isAmount()
                && spot.before().isEmpty()
                && spot.state().verb() == Cue.STATE
                && spot.state().area().value().isStated()
                && (spot.chunks().get(here - 1).is(Cue.DESTINATION)
                        || spot.chunks().get(here - 1).is(Cue.ORIGIN)
                        || spot.chunks().get(here - 1).is(Cue.TRADE_PARTNER));
    }

    /** "Japan, $955.2 million (14.2%);" is a line of a list: nothing stands before the area, and no word in the line. */
    private static boolean isLine(Spot spot, int here) {
        boolean isFirst = here == 1 || here == 2 && spot.chunks().get(0).is(Chunk.Kind.WORD);
        if (spot.left() != Cue.COMMA || !isFirst || !spot.chunks().get(here - 1).is(Chunk.Kind.AREA)) {
            return false;
        }
        for (int i = here + 1; i < spot.chunks().size(); i++) {
            Chunk chunk = spot.chunks().get(i);
            boolean isPrinted = chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Cue.OPEN)
                    || chunk.is(Cue.CLOSE)
                    || chunk.is(Cue.SEMICOLON)
                    || chunk.is(Cue.OR)
                    || chunk.is(Cue.COMMA)
                    || chunk.is(".");
            if (!isPrinted) {
                return chunk.is(Cue.AND) && i == spot.chunks().size() - 1;
            }
        }
        return true;
    }

    /** "With A, China accounted for 44% of exports", "China accounted for 44% of exports with A". */
    private static boolean isBesideShare(Spot spot, int here) {
        boolean isBehind = spot.previous()
                .filter(d -> d.form() == Draft.Form.SHARE
                        && d.actor().equals(spot.state().area()))
                .isPresent();
        boolean isInFront = here == 0 && spot.right(0).is(Cue.COMMA) && isSubjectOfShare(spot);
        return isBehind || isInFront;
    }

    private static boolean isSubjectOfShare(Spot spot) {
        for (int i = spot.at() + 2; i + 1 < spot.chunks().size(); i++) {
            if (spot.chunks().get(i).is(Chunk.Kind.AREA)) {
                return spot.chunks().get(i + 1).is(Cue.SHARE_VERB);
            }
            if (!spot.chunks().get(i).is(Cue.FILLER)) {
                return false;
            }
        }
        return false;
    }

    /** "is still first", "came second". */
    static boolean isRank(Chunk chunk) {
        return PLACES.has(chunk) || chunk.headsList();
    }

    /** "Poland took 212,000 tonnes, Japan 98,000 and China 52,000": the verb is left out. */
    static boolean isGapped(Spot spot, int here) {
        if (here < 1
                || !spot.chunks().get(here).is(Chunk.Kind.AREA)
                || spot.previous().isEmpty()) {
            return false;
        }
        int joint = here - 1;
        while (joint > 0
                && (spot.chunks().get(joint).is(Cue.FILLER)
                        || spot.chunks().get(joint).text().startsWith("neighbo"))) {
            joint--;
        }
        Chunk before = spot.chunks().get(joint);
        Draft model = spot.before().get(model(spot));
        return (before.is(Cue.AND) || before.is(Cue.COMMA) || before.is(Cue.SEMICOLON))
                && (model.actor().value().isStated() || isSupplied(spot, model))
                && model.role() == Draft.Role.MAIN
                && (model.form() == Draft.Form.LEVEL || model.form() == Draft.Form.SHARE)
                && Roles.isSameKind(spot, model)
                && !isInPhrase(spot, here);
    }

    /**
     * "Poland took A and Japan, the second customer, B", "Poland took A; everyone else, B": the area before a comma that stands
     * for the verb or closes an apposition, or where the figure's left ends.
     */
    private static int explained(Spot spot, int left) {
        boolean isVerbLeftOut = spot.left() == Cue.COMMA
                && left > 1
                && spot.chunks().get(left - 1).is(Chunk.Kind.AREA)
                && spot.chunks().get(left - 2).is(Cue.SEMICOLON);
        if (isVerbLeftOut) {
            return isGapped(spot, left - 1) ? left - 1 : left;
        }
        int comma = spot.left() == Cue.COMMA ? Appositions.openedAt(spot.chunks(), left) : -1;
        return comma > 0 && spot.chunks().get(comma - 1).is(Chunk.Kind.AREA) && isGapped(spot, comma - 1)
                ? comma - 1
                : left;
    }

    /** "Kenya exported goods for A, Tanzania for B": the figure before stands behind the same word. */
    private static boolean isForLike(Spot spot) {
        for (int i = spot.at() - 1; i > 0; i--) {
            if (spot.chunks().get(i).is(Chunk.Kind.QUANTITY)) {
                return spot.chunks().get(i - 1).is(Cue.FOR);
            }
        }
        return false;
    }

    /** "China supplied A of Kenya's imports": the one who supplies opens the clause, and is the partner already. */
    private static boolean isSupplied(Spot spot, Draft model) {
        Frame frame = model.frame();
        return frame.measure() == Measure.IMPORTS
                && frame.reporter().value().isStated()
                && frame.partner().value().isStated()
                && frame.partner().origin().length() > 0
                && frame.partner().origin().end()
                        < spot.quantities().get(model.quantity()).span().start()
                && frame.partner().origin().start() < frame.reporter().origin().start();
    }

    /** The figure of the item before; behind "India 15.4 percent (A)" it is the share. */
    private static int model(Spot spot) {
        int previous = spot.indexOfPrevious();
        int level = spot.lastMain(Draft.Form.LEVEL);
        if (spot.isAmount() && level >= 0) {
            return level;
        }
        boolean isBehindBracket = spot.isPercent()
                && previous > 0
                && spot.before().get(previous).phrasing().equals("in-brackets")
                && spot.before().get(previous - 1).form() == Draft.Form.SHARE;
        return isBehindBracket ? previous - 1 : previous;
    }

    private static boolean isPassed(Chunk chunk) {
        return RANKS.has(chunk) || chunk.is(Cue.COMMA) || chunk.is(Cue.PRONOUN) || chunk.is(Cue.FILLER);
    }

    private static boolean isInPhrase(Spot spot, int chunk) {
        return spot.phrases().stream().anyMatch(p -> p.first() <= chunk && chunk <= p.last());
    }

    /** "of imports, with 31% coming from the UK", "of exports, with 20% going to Spain": a part, and with whom it is. */
    private static Optional<Draft> partTowards(Spot spot) {
        boolean isBehindWith = spot.left() == Cue.WITH || spot.left() == Cue.COMMA;
        boolean isFrom = COMING.has(spot.right(0)) && spot.right(1).is(Cue.FROM);
        boolean isTo = GOING.has(spot.right(0))
                && (spot.right(1).is(Cue.TO) || spot.right(1).is(Cue.FOR));
        int area = spot.rightAt(2);
        Optional<Slot<Area>> who =
                isBehindWith && (isFrom || isTo) && area < spot.chunks().size()
                        ? spot.areaAt(area).filter(a -> a.value().isStated())
                        : Optional.empty();
        Measure flow = isFrom ? Measure.IMPORTS : Measure.EXPORTS;
        // The flow is told of already, as what is taken apart or as its whole.
        Optional<Draft> model = who.isEmpty()
                ? Optional.empty()
                : spot.before().stream()
                        .filter(d -> d.frame().measure() == flow || d.whole().measure() == flow)
                        .reduce((a, b) -> b);
        if (model.isEmpty() || !(spot.isPercent() || spot.isAmount())) {
            return Optional.empty();
        }
        Frame frame = (model.get().frame().measure() == flow
                        ? model.get().frame()
                        : model.get().whole())
                .withPeriod(-1)
                .withPartner(who.get())
                .withShare(false);
        Draft draft = spot.draft(
                spot.isPercent() ? Draft.Form.SHARE : Draft.Form.LEVEL,
                Draft.Role.MAIN,
                frame,
                spot.isPercent() ? Sense.NONE : frame.sense(),
                ID);
        return Optional.of(
                spot.isPercent()
                        ? draft.withWhole(frame.withPartner(Slot.NO_AREA)).withActor(Slot.NO_AREA)
                        : draft.withActor(Slot.NO_AREA));
    }
}
