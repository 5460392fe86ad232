package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.Verbs;
import org.tradecheck.claim.WordSet;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.series.Area;

/** A verb of motion and the change: exports rose 9.0 percent, fell by $2 billion. */
final class RoseBy implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "rose-by",
            "A verb of motion and the change: exports rose 9.0 percent, fell by $2 billion.",
            "Singapore's exports to Indonesia rose 4.7% in July.",
            "4.7% | growth of exports up | SGP>IDN | 2024-07");

    /** What may be exceeded that is no figure of another time. */
    private static final WordSet AIMED =
            WordSet.of("plan", "plans", "goal", "target", "forecast", "estimate", "quota", "limit", "budget");

    private static final WordSet ADDING = WordSet.of("add", "adds", "added", "adding");

    /** So many words may name an older figure: "the level of the corresponding period of last year". */
    private static final int LONGEST_BASE = 6;

    /** So many words say at most how a rate is meant. */
    private static final int RATE_WORDS = 3;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.CHANGE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        Cue left = spot.left();
        boolean isMotion = left == Cue.UP || left == Cue.DOWN || left == Cue.WIDEN || left == Cue.NARROW;
        boolean isBy = left == Cue.BY || (left == Cue.AT && spot.isPercent()) || isAtRate(spot);
        // "in value terms imports rose 6%, in volume terms 2%"
        boolean isOtherTerms = spot.left() == Cue.REAL_TERMS
                && spot.previous().filter(d -> d.phrasing().equals(INFO.id())).isPresent();
        Optional<Draft> gapped = GappedRates.read(spot, INFO.id());
        if (gapped.isPresent()) {
            return gapped;
        }
        if (isOff(spot)) {
            Frame level =
                    spot.previous().map(Draft::frame).orElse(spot.subject()).withPeriod(-1);
            return Optional.of(spot.draft(Draft.Form.RATE, Draft.Role.CHANGE, level, Sense.DECREASE, INFO.id()));
        }
        boolean isElided = spot.isPercent() && (isOtherTerms || GappedRates.isExplained(spot) || Roles.isElided(spot));
        if ((left == Cue.BY && (isBesideOther(spot) || Roles.isDistance(spot)))
                || isFurtherPart(spot)
                || isPartOfWhich(spot)) {
            return Optional.empty();
        }
        Optional<Draft> higher = left == Cue.BY ? higherBy(spot) : Optional.empty();
        if (higher.isPresent()) {
            return higher;
        }
        Sense compared = isBy && (spot.isAmount() || spot.isPercent()) ? comparedBefore(spot) : Sense.NONE;
        compared = left == Cue.BY && isPastTime(spot) ? Sense.INCREASE : compared;
        if (compared != Sense.NONE && Changes.form(spot).isPresent()) {
            return Optional.of(
                    spot.draft(Changes.form(spot).get(), Draft.Role.CHANGE, passed(spot), compared, INFO.id()));
        }
        if (!isMotion && !((isBy || isElided) && spot.state().motion() != Sense.NONE)) {
            return Optional.empty();
        }
        Optional<Draft.Form> form = Changes.form(spot);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = isFronted(spot)
                ? spot.phraseBehind(spot.at() + 1).map(Phrase::frame).orElse(spot.subject())
                : bracketed(spot)
                        .map(Phrase::frame)
                        .or(() -> withNextPartner(spot))
                        .orElseGet(() -> ofLevelBefore(spot));
        boolean isUpTo = spot.quantity().hedge() == Hedge.UP_TO;
        if (spot.isAmount() && (isBound(spot) || isUpTo)) {
            // "falls below CHF 3 billion" says where it ends, not how far it fell.
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, frame.sense(), INFO.id()));
        }
        return Optional.of(spot.draft(form.get(), Draft.Role.CHANGE, frame, Changes.sense(spot), INFO.id()));
    }

    /** "exports amounted to A, off 13.6 percent": down, where the word opens what is said of a level. */
    private static boolean isOff(Spot spot) {
        int off = spot.at() - 1;
        return spot.isPercent()
                && off > 0
                && spot.chunks().get(off).is("off")
                && spot.chunks().get(off - 1).is(Cue.COMMA)
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.LEVEL && d.role() == Draft.Role.MAIN)
                        .isPresent();
    }

    /** What passed an older figure: the last level, or what has been spoken of since. */
    private static Frame passed(Spot spot) {
        int main = spot.lastMain(Draft.Form.LEVEL);
        if (main < 0) {
            return spot.subject();
        }
        Draft level = spot.before().get(main);
        // "exports were A, while imports exceeded the 2017 level by B"
        boolean isOther = spot.subject().isTrade()
                && spot.subject().measure() != level.frame().measure()
                && spot.subject().span().start()
                        > spot.quantities().get(level.quantity()).span().end();
        return isOther ? spot.subject() : level.frame().withPeriod(-1);
    }

    /** "Tea brought in A; coffee added another B": what the next goods come to, and no rise of theirs. */
    private static boolean isFurtherPart(Spot spot) {
        Chunk before = spot.chunks().get(Math.max(spot.at() - 1, 0));
        // "Gold alone brought in A; garments added B"
        boolean isOfOtherGoods = spot.beforeLeft(0).is(Chunk.Kind.PRODUCT)
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.LEVEL
                                && !d.frame().product().value().isAll()
                                && !d.frame()
                                        .product()
                                        .value()
                                        .equals(spot.subject().product().value()))
                        .isPresent();
        return spot.isAmount()
                && spot.left() == Cue.UP
                && ADDING.has(spot.chunks().get(spot.leftAt()))
                && (isOfOtherGoods || before.is("another") || before.is("further") || before.is("additional"))
                && !spot.subject().product().value().isAll();
    }

    /** "Exports of A, of which the private sector gained B": behind "of which" stand parts, and no rise of theirs. */
    private static boolean isPartOfWhich(Spot spot) {
        boolean isGained = spot.isAmount()
                && spot.left() == Cue.UP
                && spot.chunks().get(spot.leftAt()).is("gained");
        for (int i = spot.leftAt() - 1; isGained && i > 0; i--) {
            if (spot.chunks().get(i).is(Cue.OF_WHICH)) {
                return true;
            }
        }
        return false;
    }

    /** "grew at a rate of 7.3%", "at a pace of", "at a compound annual rate of". */
    private static boolean isAtRate(Spot spot) {
        int before = 0;
        while (before < RATE_WORDS
                && (spot.beforeLeft(before).is(Cue.PER_YEAR)
                        || spot.beforeLeft(before).is("compound")
                        || spot.beforeLeft(before).is("average"))) {
            before++;
        }
        return spot.isPercent()
                && spot.left() == Cue.OF
                && spot.beforeLeft(before).is(Cue.AT);
    }

    /** "Up 7.3%, Kenya's exports reached A", "After rising 3.1% in April, exports fell", "Having risen": what moved stands behind. */
    private static boolean isFronted(Spot spot) {
        Chunk opening = spot.chunks().get(0);
        boolean isFirst = spot.leftAt() == 0 || spot.leftAt() == 1 && (opening.is(Cue.AFTER) || opening.is("having"));
        return isFirst
                && (spot.left() == Cue.UP || spot.left() == Cue.DOWN)
                && !spot.subject().isTrade();
    }

    /** "Exports to China increased by A, the United States by B": each partner of a list with its rate. */
    private static Optional<Frame> withNextPartner(Spot spot) {
        int area = spot.leftAt() - 1;
        if (area > 2
                && spot.chunks().get(area).is(Cue.CLOSE)
                && spot.chunks().get(area - 2).is(Cue.OPEN)) {
            // "the European Union (EU) by A"
            area -= 3;
        }
        int comma = area - 1;
        while (comma > 0 && spot.chunks().get(comma).is(Cue.FILLER)) {
            comma--;
        }
        boolean isListed = spot.left() == Cue.BY
                && comma > 0
                && (spot.chunks().get(comma).is(Cue.COMMA)
                        || spot.chunks().get(comma).is(Cue.AND));
        Optional<Slot<Area>> partner = isListed ? spot.areaAt(area) : Optional.empty();
        return spot.previous()
                .filter(d -> d.phrasing().equals(INFO.id())
                        && d.frame().partner().value().isStated())
                .flatMap(d -> partner.map(p -> d.frame().withPartner(p)));
    }

    /** "because of higher imports from EU countries (up A)": the bracket tells of what stands right in front of it. */
    private static Optional<Phrase> bracketed(Spot spot) {
        int open = spot.leftAt() - 1;
        boolean isInBracket =
                open > 1 && spot.chunks().get(open).is(Cue.OPEN) && (spot.left() == Cue.UP || spot.left() == Cue.DOWN);
        if (!isInBracket) {
            return Optional.empty();
        }
        Chunk last = spot.chunks().get(open - 1);
        boolean isCountries = last.is("countries") || last.is("members") || last.is("states");
        return spot.phraseEndingAt(open - 1)
                .or(() -> isCountries ? spot.phraseEndingAt(open - 2) : Optional.empty())
                .filter(p -> !p.isVerb() && p.frame().isTrade() && !p.frame().share());
    }

    /** "shows imports higher by 9%", "a value of A, lower by 2% than": a comparative that has its figure behind "by". */
    private static Optional<Draft> higherBy(Spot spot) {
        Chunk word = spot.beforeLeft(0);
        boolean isComparative = (word.is(Cue.ABOVE) || word.is(Cue.BELOW))
                && word.text().endsWith("er")
                && Changes.form(spot).isPresent();
        if (!isComparative) {
            return Optional.empty();
        }
        int main = spot.lastMain(Draft.Form.LEVEL);
        Frame frame = spot.phraseEndingAt(spot.leftAt() - 2)
                .filter(p -> p.frame().isTrade() && !p.isVerb())
                .map(Phrase::frame)
                .orElseGet(() -> main >= 0 ? spot.before().get(main).frame().withPeriod(-1) : spot.subject());
        Sense sense = word.is(Cue.ABOVE) ? Sense.INCREASE : Sense.DECREASE;
        return Optional.of(spot.draft(Changes.form(spot).get(), Draft.Role.CHANGE, frame, sense, INFO.id()));
    }

    /** "lower than the $24.7 billion of last year by $1.4 billion": the comparison stands before what it compares with. */
    private static Sense comparedBefore(Spot spot) {
        int figures = 0;
        for (int i = spot.leftAt() - 1; i >= 0 && figures < 2; i--) {
            Chunk chunk = spot.chunks().get(i);
            boolean isAim = chunk.is(Cue.TARGET) || chunk.is(Cue.FORECAST) || AIMED.has(chunk);
            if (figures == 0 && isAim) {
                // "beats the A goal by 3.6 percent": how far from an aim is no growth.
                return Sense.NONE;
            }
            if (chunk.is(Chunk.Kind.QUANTITY)) {
                figures++;
            } else if (figures == 0 && Verbs.isTrailing(chunk)) {
                return Sense.DECREASE;
            } else if (figures == 0 && chunk.is(Cue.SURPASS)) {
                // "exceeding the level of the same period of last year by A"
                return Sense.INCREASE;
            } else if (figures == 1 && !spot.isAmount() && (chunk.is(Cue.SURPASS) || chunk.is(Cue.PASSED))) {
                // "tops the A of the year before by 11 percent": an amount may be what lies between two things
                return Sense.INCREASE;
            } else if (chunk.is(Cue.UP) || chunk.is(Cue.DOWN) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE)) {
                return Sense.NONE;
            } else if (figures == 1
                    && (chunk.is(Cue.ABOVE) || chunk.is(Cue.BELOW))
                    && chunk.text().endsWith("than")) {
                return chunk.is(Cue.ABOVE) ? Sense.INCREASE : Sense.DECREASE;
            }
        }
        return Sense.NONE;
    }

    /** "Remittances rose, exceeding the trade deficit by A": what lies between two things of one time is no change. */
    private static boolean isBesideOther(Spot spot) {
        boolean hasMeasure = false;
        for (int i = spot.leftAt() - 1; i >= 0; i--) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.SURPASS)) {
                return hasMeasure;
            }
            if (chunk.is(Chunk.Kind.PERIOD)
                    || chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Cue.COMMA)
                    || chunk.is(Cue.UP)
                    || chunk.is(Cue.DOWN)) {
                return false;
            }
            hasMeasure |= chunk.is(Chunk.Kind.MEASURE);
        }
        return false;
    }

    /** "A, exceeding the level of the year before by B": more than at another time. */
    private static boolean isPastTime(Spot spot) {
        // "exceeding by B the level of the year before"
        boolean hasTime = isBeforeTime(spot);
        for (int i = spot.leftAt() - 1; i >= 0; i--) {
            Chunk chunk = spot.chunks().get(i);
            hasTime |= chunk.is(Chunk.Kind.PERIOD);
            if (chunk.is(Cue.SURPASS) || chunk.is(Cue.PASSED)) {
                return hasTime;
            }
            if (chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Chunk.Kind.MEASURE)
                    || chunk.is(Cue.COMMA)
                    || chunk.is(Cue.AND)
                    || chunk.is(Cue.UP)
                    || chunk.is(Cue.DOWN)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBeforeTime(Spot spot) {
        Chunk verb = spot.beforeLeft(0);
        boolean isBehindVerb = verb.is(Cue.SURPASS) || verb.is(Cue.PASSED);
        for (int i = 0; isBehindVerb && i < LONGEST_BASE; i++) {
            Chunk chunk = spot.right(i);
            if (chunk.is(Chunk.Kind.PERIOD)) {
                return true;
            }
            boolean isOther = chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Cue.COMMA)
                    || chunk.is(Chunk.Kind.AREA)
                    || chunk.is(Cue.TARGET)
                    || chunk.is(Cue.FORECAST)
                    || AIMED.has(chunk);
            if (isOther) {
                return false;
            }
        }
        return false;
    }

    /** "exported 100.4 million tonnes of soybeans, up 6.6%": the change is of the level, with its goods. */
    private static Frame ofLevelBefore(Spot spot) {
        Frame subject = spot.subject();
        boolean isBehind = (spot.left() == Cue.UP || spot.left() == Cue.DOWN)
                && (spot.beforeLeft(0).is(Cue.COMMA) || spot.beforeLeft(0).is(Cue.OPEN))
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.LEVEL && d.role() == Draft.Role.MAIN)
                        .isPresent();
        if (!isBehind || subject.isTotal()) {
            return subject;
        }
        Frame level = spot.before().get(spot.indexOfPrevious()).frame();
        boolean isOtherFlow =
                level.isTrade() && level.measure() != subject.measure() && isRightBehind(spot, spot.beforeLeft(0));
        if (isOtherFlow) {
            // "turnover reached A, including exports of B (up 14.9%)": the exports rose.
            return level;
        }
        if (level.measure() != subject.measure() || !subject.product().value().isAll()) {
            return subject;
        }
        // "shipped wine for A to China, up 40.5%": the change is of what went there.
        Frame same = subject.withProduct(level.product());
        return subject.partner().value().isStated() || spot.beforeLeft(0).is(Cue.OPEN)
                ? same
                : same.withPartner(level.partner());
    }

    private static boolean isRightBehind(Spot spot, Chunk mark) {
        for (int i = spot.leftAt() - 1; i > 0; i--) {
            if (spot.chunks().get(i) == mark) {
                return spot.chunks().get(i - 1).is(Chunk.Kind.QUANTITY);
            }
        }
        return false;
    }

    private static boolean isBound(Spot spot) {
        for (int i = Math.max(spot.leftAt(), 0); i < spot.at(); i++) {
            String word = spot.chunks().get(i).text();
            if (word.equals("below") || word.equals("above") || word.equals("short of")) {
                return true;
            }
        }
        return false;
    }
}
