package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.series.PeriodExpression;

/** Gives each figure of a sentence the time expression that belongs to it. */
final class PeriodSeats {

    /** So many chunks before its figure "which" stands in "which had been A". */
    private static final int WHICH_HAD_BEEN = 3;

    /** Participles behind a figure that say when it was so high or so low. */
    private static final WordSet REACHED = WordSet.of("reached", "set", "hit", "seen", "recorded", "registered");

    private static final WordSet SUPERLATIVES = WordSet.of(
            "best", "worst", "highest", "lowest", "largest", "biggest", "smallest", "strongest", "weakest", "most");

    /** Words that open a clause or phrase which tells why or since when, not of which time a figure is. */
    private static final WordSet OPENERS = WordSet.of(
            "which",
            "who",
            "whose",
            "when",
            "where",
            "because",
            "before",
            "until",
            "although",
            "though",
            "following",
            "amid",
            "despite",
            "owing to",
            "due to",
            "thanks to");

    /** Behind a comma: what befell the thing before it. */
    private static final WordSet PARTICIPLES = WordSet.of(
            "hit",
            "struck",
            "hurt",
            "battered",
            "disrupted",
            "interrupted",
            "delayed",
            "halted",
            "introduced",
            "imposed",
            "launched",
            "signed",
            "ratified",
            "announced",
            "agreed",
            "concluded",
            "adopted",
            "abolished",
            "lifted",
            "suspended",
            "opened",
            "closed",
            "founded",
            "created",
            "built",
            "completed",
            "commissioned",
            "elected",
            "appointed",
            "devalued",
            "rattled",
            "shaken",
            "written",
            "abandoned",
            "lost",
            "reopened");

    /** The phrasing of a noun of change that is a subject. */
    private static final String CHANGE_IS = "change-is";

    /** Phrasings of changes that a clause behind an older level tells. */
    private static final WordSet CHANGES_SINCE = WordSet.of("change-noun-of", "change-from-base");

    /** Nouns that mean what was told of at some time. */
    private static final WordSet FIGURES =
            WordSet.of("figure", "total", "sum", "tally", "amount", "result", "outcome", "level", "value", "number");

    /** Between "than" and a time: "than those in May", "than the one we had in 2024". */
    private static final WordSet THE_ONE = WordSet.of(
            "that", "those", "one", "ones", "we", "they", "it", "had", "recorded", "seen", "registered", "posted");

    /** Comparatives without "than". */
    private static final WordSet BARE =
            WordSet.of("higher", "lower", "more", "less", "larger", "smaller", "greater", "bigger", "fewer");

    /** Behind "three times": what is taken so many times. */
    private static final WordSet TIMES_OF = WordSet.of("the", "what", "that", "that of", "those", "those of", "as");

    /** Behind a forecast, and before the time at which it was made. */
    private static final WordSet FORESEEN = WordSet.of(
            "seen", "forecast", "predicted", "projected", "made", "given", "foreseen", "expected", "estimated");

    /** Behind these stands when figures were made known. */
    private static final WordSet PUBLISHED = WordSet.of("published", "released", "issued", "announced", "presented");

    /** Between a multiple and what is taken so many times none of these stands. */
    private static final CueSet END_OF_TIMES = CueSet.of(Cue.COMMA, Cue.SEMICOLON, Cue.WHILE, Cue.BY, Cue.TO);

    /** What says something of trade, or ends what stands before a time. */
    private static final CueSet END_OF_SIDE = CueSet.of(
            Cue.STATE, Cue.UP, Cue.DOWN, Cue.PASSED, Cue.SHARE_VERB, Cue.COMMA, Cue.SEMICOLON, Cue.WHILE, Cue.OPEN);

    /** Behind these stands what a figure is compared with. */
    private static final CueSet COMPARING =
            CueSet.of(Cue.AGAINST, Cue.AFTER, Cue.FROM, Cue.ABOVE, Cue.BELOW, Cue.SURPASS);

    /** The time behind these is no longer that of the figure. */
    private static final CueSet END_OF_RIGHT = CueSet.of(Cue.SEMICOLON, Cue.COLON, Cue.WHILE, Cue.LEAVING);

    private final ClauseScan.Scanned scanned;
    private final Chunks chunks;
    private final List<Draft> drafts;
    private final int[] chunkOf;
    private final boolean[] isOwn;
    private final SideClauses sides;

    private PeriodSeats(ClauseScan.Scanned scanned) {
        this.scanned = scanned;
        this.chunks = scanned.chunks();
        this.drafts = new ArrayList<>(scanned.drafts());
        this.chunkOf = chunksOfFigures(scanned);
        this.isOwn = new boolean[drafts.size()];
        this.sides = scanned.sides();
    }

    static List<Draft> seated(ClauseScan.Scanned scanned) {
        if (scanned.mentions().periods().isEmpty()) {
            return scanned.drafts();
        }
        PeriodSeats seats = new PeriodSeats(scanned);
        seats.openedByBase();
        seats.besideFigures();
        seats.behindRevisions();
        seats.startsOfRates();
        seats.withinBrackets();
        seats.shareWithinPredicates();
        seats.backwards();
        seats.onlyTime();
        seats.turnedInto();
        seats.hadBeen();
        return seats.drafts;
    }

    /** The chunk of each figure of a sentence, −1 for a number that is none. */
    static int[] chunksOfFigures(ClauseScan.Scanned scanned) {
        Chunks chunks = scanned.chunks();
        int[] at = new int[scanned.mentions().quantities().size()];
        Arrays.fill(at, -1);
        for (int i = chunks.next(Chunk.Kind.QUANTITY, 0);
                i < chunks.size();
                i = chunks.next(Chunk.Kind.QUANTITY, i + 1)) {
            at[chunks.get(i).index()] = i;
        }
        return at;
    }

    /** "A year earlier the country had sold goods for A": an older time in front of the sentence is that of its levels. */
    private void openedByBase() {
        openedByBase(0);
        for (int i = 1; i < chunks.size(); i++) {
            if (chunks.get(i).is(Cue.SEMICOLON)) {
                openedByBase(i + 1);
            }
        }
    }

    private void openedByBase(int from) {
        int first = from;
        while (first < chunks.size()
                && (chunks.get(first).is(Cue.FILLER) || chunks.get(first).is(Cue.IN))) {
            first++;
        }
        boolean isOpened = first < chunks.size()
                && chunks.get(first).is(Chunk.Kind.PERIOD)
                && isBase(first)
                && form(first) == PeriodExpression.Form.PERIOD;
        for (int i = 0; isOpened && i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean isLevel = draft.form() == Draft.Form.LEVEL || draft.form() == Draft.Form.SHARE;
            boolean isBehind = chunkOf[draft.quantity()] > first;
            if (isBehind && isLevel && draft.role() == Draft.Role.MAIN && rightOf(chunkOf[draft.quantity()])[0] < 0) {
                drafts.set(
                        i,
                        draft.withRole(Draft.Role.EARLIER)
                                .withFrame(draft.frame()
                                        .withPeriod(chunks.get(first).index())));
            }
        }
    }

    private void besideFigures() {
        int leading = -1;
        int base = -1;
        int from = 0;
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            int at = chunkOf[draft.quantity()];
            int found = leadingIn(from, at);
            if (found >= 0) {
                leading = found;
            } else if (leading >= 0 && isLeftBehind(leading, at)) {
                leading = -1;
            }
            int[] right = rightOf(at);
            int label = labelBefore(at);
            boolean isDealt = draft.frame().period() >= 0 && chunks.hasFrom(at, Cue.RESPECTIVELY);
            int period = label >= 0
                    ? label
                    : isDealt ? draft.frame().period() : isWhenForecast(draft, right[0]) ? -1 : right[0];
            isOwn[d] = period >= 0;
            if (period < 0) {
                period = possessiveBefore(at);
            }
            if (period < 0) {
                period = broughtBefore(at);
            }
            if (period < 0 && draft.role() != Draft.Role.EARLIER && draft.role() != Draft.Role.RIVAL) {
                boolean isInPhrase = draft.frame().period() >= 0
                        && !isBehindPhrase(found, draft)
                        && !(isVague(draft.frame().period()) && leading >= 0);
                period = isInPhrase ? draft.frame().period() : leading;
            } else if (period < 0 && draft.frame().period() >= 0) {
                period = draft.frame().period();
            }
            boolean isMoved = draft.isChange() || draft.phrasing().equals("rose-to");
            if (period >= 0
                    && isMoved
                    && scanned.mentions().periods().get(period).form() == PeriodExpression.Form.SINCE) {
                right[1] = right[1] >= 0 ? right[1] : period;
                period = -1;
                isOwn[d] = false;
            }
            boolean isReached = !isOwn[d]
                    && d > 0
                    && isOwn[d - 1]
                    && draft.phrasing().equals("rose-to")
                    && drafts.get(d - 1).isChange()
                    && drafts.get(d - 1).group() == draft.group()
                    && drafts.get(d - 1).period() >= 0;
            if (isReached) {
                // "to rise by 6.3% this year, to A"
                period = drafts.get(d - 1).period();
            }
            if (period >= 0 && !isOwn[d] && isBaseTime(period) && isSinceThen(draft, d)) {
                // "A year ago it was A; the growth is 9%": since then, and not then.
                right[1] = right[1] >= 0 ? right[1] : period;
                period = -1;
            }
            base = comparedIn(from, at, base);
            if (period < 0 && draft.role() == Draft.Role.EARLIER) {
                period = base;
            }
            boolean isOlder = isOwn[d]
                    && isBaseTime(period)
                    && d > 0
                    && draft.role() == Draft.Role.MAIN
                    && draft.phrasing().equals("and-continues")
                    && drafts.get(d - 1).status() == Status.FORECAST;
            // "Shipments to Spain, which had stood at A a year ago, fell by 15.7 percent"
            isOlder |= period >= 0
                    && isBaseTime(period)
                    && draft.role() == Draft.Role.MAIN
                    && draft.form() == Draft.Form.LEVEL
                    && sides.at(at) > 0;
            isOlder |= isOwn[d] && isStartOfMotion(d, at);
            isOlder |= draft.role() == Draft.Role.MAIN && draft.form() == Draft.Form.LEVEL && isOfTimeBeforeBracket(at);
            if (isOlder) {
                // "against a forecast of A and B in the same month a year earlier"
                draft = draft.withRole(Draft.Role.EARLIER);
            }
            drafts.set(d, draft.withPeriod(period).withBase(right[1] >= 0 ? right[1] : draft.isChange() ? base : -1));
            from = at + 1 + right[2];
        }
    }

    /** "against A, revised from B, in March": the time behind both is that of A as well. */
    private void behindRevisions() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean isOfBoth = draft.phrasing().equals("revised")
                    && draft.role() == Draft.Role.AGAIN
                    && draft.partner() == i - 1
                    && isOwn[i]
                    && !isOwn[i - 1];
            if (isOfBoth) {
                drafts.set(i - 1, drafts.get(i - 1).withPeriod(draft.period()));
                isOwn[i - 1] = true;
            }
        }
    }

    /** "A year earlier it had been A, so that a reduction of 9% was recorded": the change is from that time on. */
    private boolean isSinceThen(Draft draft, int index) {
        boolean isBehindLevel = index > 0
                && drafts.get(index - 1).form() == Draft.Form.LEVEL
                && drafts.get(index - 1).role() == Draft.Role.EARLIER;
        return draft.phrasing().equals(CHANGE_IS) || (isBehindLevel && CHANGES_SINCE.has(draft.phrasing()));
    }

    /** "(August: $174.1 billion)": the time that a bracket opens with; −1 if it does not. */
    private int labelBefore(int figure) {
        if (isOfTimeBeforeBracket(figure)) {
            return chunks.get(figure - 2).index();
        }
        return figure > 2 && chunks.get(figure - 2).is(Chunk.Kind.PERIOD) && isLabel(figure - 2)
                ? chunks.get(figure - 2).index()
                : -1;
    }

    /** "147% of the level of the same period of 2024 ($824 million)": the bracket tells what was then. */
    private boolean isOfTimeBeforeBracket(int figure) {
        return figure > 3
                && chunks.get(figure - 1).is(Cue.OPEN)
                && chunks.get(figure - 2).is(Chunk.Kind.PERIOD)
                && isBaseTime(chunks.get(figure - 2).index());
    }

    private boolean isLabel(int period) {
        return period > 0
                && period + 1 < chunks.size()
                && chunks.get(period - 1).is(Cue.OPEN)
                && chunks.get(period + 1).is(Cue.COLON);
    }

    /** "Sales there, A in 2024, shot up to B": a level between commas, before the verb that moves away from it. */
    private boolean isStartOfMotion(int index, int figure) {
        Draft draft = drafts.get(index);
        int before = figure - 1;
        while (before > 0
                && (chunks.get(before).is(Cue.FILLER)
                        || chunks.get(before).is(Chunk.Kind.WORD)
                                && chunks.get(before - 1).is("a"))) {
            before--;
        }
        boolean isInserted = draft.role() == Draft.Role.MAIN
                && draft.form() == Draft.Form.LEVEL
                && before > 0
                && chunks.get(before).is(Cue.COMMA);
        int time = figure + 1;
        while (isInserted
                && time < chunks.size()
                && (chunks.get(time).is(Cue.FILLER) || chunks.get(time).is(Cue.IN))) {
            time++;
        }
        int verb = time + 2;
        while (isInserted && verb < chunks.size() && isBeforeMotion(chunks.get(verb))) {
            verb++;
        }
        boolean isMoved = isInserted
                && verb < chunks.size()
                && chunks.get(time).is(Chunk.Kind.PERIOD)
                && chunks.get(time + 1).is(Cue.COMMA)
                && (chunks.get(verb).is(Cue.UP) || chunks.get(verb).is(Cue.DOWN));
        return isMoved && isEndOfMotionBehind(index);
    }

    /** "has thus fallen": between the comma and the verb that moves. */
    private static boolean isBeforeMotion(Chunk chunk) {
        return chunk.is(Cue.FILLER) || chunk.is("has") || chunk.is("have") || chunk.is("had");
    }

    /** "the $70.2 billion seen in January": when it was foreseen, and not for when. */
    private boolean isWhenForecast(Draft draft, int period) {
        if (period < 0 || draft.status() != Status.FORECAST) {
            return false;
        }
        int time = chunkOf[draft.quantity()] + 1;
        while (!(chunks.get(time).is(Chunk.Kind.PERIOD) && chunks.get(time).index() == period)) {
            time++;
        }
        int word = time - 1;
        while (chunks.get(word).is(Cue.FILLER) || chunks.get(word).is(Cue.IN)) {
            word--;
        }
        return FORESEEN.has(chunks.get(word));
    }

    /** The motion ends at another level, which has no time of its own. */
    private boolean isEndOfMotionBehind(int index) {
        for (int i = index + 1; i < drafts.size(); i++) {
            if (drafts.get(i).phrasing().equals("rose-to")) {
                return rightOf(chunkOf[drafts.get(i).quantity()])[0] < 0;
            }
            if (!drafts.get(i).isChange()) {
                return false;
            }
        }
        return false;
    }

    /** "fell 17.5 pct from a year ago to A from B": B is of the time that the rate starts from. */
    private void startsOfRates() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean isOpen = draft.role() == Draft.Role.EARLIER && draft.period() < 0 && draft.cue() == Cue.FROM;
            for (int j = i - 1; isOpen && j >= 0 && drafts.get(j).group() == draft.group(); j--) {
                if (drafts.get(j).isChange() && drafts.get(j).base() >= 0) {
                    drafts.set(i, draft.withPeriod(drafts.get(j).base()));
                    break;
                }
            }
        }
    }

    /** "when it was A (exports B, imports C)": what a bracket behind an older figure takes apart is as old. */
    private void withinBrackets() {
        int model = -1;
        for (int i = 1; i < drafts.size(); i++) {
            int open = openBefore(chunkOf[drafts.get(i).quantity()]);
            boolean isBehind = open > 0 && chunkOf[drafts.get(i - 1).quantity()] == open - 1;
            model = open <= 0 ? -1 : isBehind ? i - 1 : model;
            boolean isOlder = model >= 0
                    && drafts.get(model).role() == Draft.Role.EARLIER
                    && drafts.get(model).period() >= 0;
            if (isOlder && !isOwn[i] && drafts.get(i).role() == Draft.Role.MAIN) {
                drafts.set(
                        i, drafts.get(i).withPeriod(drafts.get(model).period()).withRole(Draft.Role.EARLIER));
            }
        }
    }

    /** The bracket that is still open at a chunk; −1 if none is. */
    private int openBefore(int at) {
        for (int i = chunks.has(Cue.OPEN) ? at - 1 : -1; i >= 0; i--) {
            if (chunks.get(i).is(Cue.CLOSE)) {
                return -1;
            }
            if (chunks.get(i).is(Cue.OPEN)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isForTheWholeSentence() {
        if (chunks.get(0).is(Cue.AGAINST)) {
            return true;
        }
        for (int c = 0; c < chunks.size(); c++) {
            Chunk chunk = chunks.get(c);
            if (chunk.is("comparative")) {
                return true;
            }
        }
        return false;
    }

    /** "Compared with August 2024, exports were …": the base of the whole sentence. */
    private int comparedIn(int from, int at, int known) {
        for (int i = from; i < at; i++) {
            if (chunks.get(i).is(Chunk.Kind.PERIOD) && isCompared(i) && isForTheWholeSentence()) {
                return chunks.get(i).index();
            }
        }
        return known;
    }

    /** "The balance, which a year ago had shown A, turned to B": the time of a relative clause stays in it. */
    private boolean isLeftBehind(int period, int figure) {
        for (int i = 0; i < figure; i++) {
            if (chunks.get(i).is(Chunk.Kind.PERIOD) && chunks.get(i).index() == period) {
                return sides.at(i) > 0 && sides.at(i) != sides.at(figure);
            }
        }
        return false;
    }

    /** A time before the figure and after the last one, that no figure owns. */
    private int leadingIn(int from, int at) {
        int found = -1;
        for (int i = chunks.next(Chunk.Kind.PERIOD, from); i < at; i = chunks.next(Chunk.Kind.PERIOD, i + 1)) {
            if ((sides.at(i) == 0 || sides.at(i) == sides.at(at))
                    && !isInPhraseOfLaterClause(i, at)
                    && !isCompared(i)
                    && form(i) != PeriodExpression.Form.DAY
                    && !isPossessed(i)
                    && !isLabel(i)
                    && !isOfPeriod(i)
                    && !isScopeOfRecord(i)
                    && !isInSideClause(i)) {
                boolean isVaguer = found >= 0 && (isVague(chunks.get(i).index()) || isApposition(i, found));
                found = isVaguer ? found : chunks.get(i).index();
            }
        }
        return found;
    }

    /** "In 2018, the last full year before the pact": the second says more of the first, and no other time. */
    private boolean isApposition(int chunk, int found) {
        int before = chunk - 1;
        while (before > 0
                && (chunks.get(before).is(Cue.FILLER)
                        || chunks.get(before).is("the")
                        || chunks.get(before).is("last")
                        || chunks.get(before).is("first"))) {
            before--;
        }
        boolean isBehind = before > 0
                && chunks.get(before).is(Cue.COMMA)
                && chunks.get(before - 1).is(Chunk.Kind.PERIOD)
                && chunks.get(before - 1).index() == found;
        List<PeriodExpression> times = scanned.mentions().periods();
        return isBehind
                && times.get(found).anchor() == PeriodExpression.Anchor.WRITTEN
                && times.get(chunks.get(chunk).index()).anchor() != PeriodExpression.Anchor.WRITTEN;
    }

    /** "that month" says less than the month named before it. */
    private boolean isVague(int period) {
        return scanned.mentions().periods().get(period).anchor() == PeriodExpression.Anchor.CURRENT;
    }

    /** A time between the subject and the figure is nearer than one inside the subject. */
    private boolean isBehindPhrase(int period, Draft draft) {
        return period >= 0
                && scanned.mentions().periods().get(period).span().start()
                        >= draft.frame().span().end();
    }

    /** "the surprise of the year" says of what, not when. */
    private boolean isOfPeriod(int at) {
        int before = at - 1;
        while (before >= 0
                && (chunks.get(before).is(Cue.FILLER) || chunks.get(before).is("the"))) {
            before--;
        }
        boolean isWhole = before > 0
                && (chunks.get(before - 1).text().endsWith("whole")
                        || chunks.get(before - 1).is("all")
                        || isOfResults(before));
        return before >= 0 && chunks.get(before).is(Cue.OF) && !isWhole && !isInPhrase(at);
    }

    /** "Following the results of 2025, trade came to A": when, and not after what. */
    private boolean isOfResults(int of) {
        return of > 0 && chunks.get(of).is(Cue.OF) && (chunks.get(of - 1).is("results") || isAtEnd(of - 1));
    }

    /** "At the end of 2024, trade came to A", "by the close of 2024": all of that year, of a flow. */
    private boolean isAtEnd(int noun) {
        return (chunks.get(noun).is("end") || chunks.get(noun).is("close"))
                && noun <= 2
                && (chunks.get(0).is(Cue.AT) || chunks.get(0).is(Cue.BY));
    }

    /** "which imposed a tariff in April", "after the strike in May": a time of something that is no figure of trade. */
    private boolean isInSideClause(int at) {
        if (isInOpeningClause(at) || isBehindParticiple(at)) {
            return true;
        }
        for (int i = at - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (PUBLISHED.has(chunk)) {
                return !isWhatFor(at);
            }
            if (chunk.is(Chunk.Kind.QUANTITY) && isDrafted(chunk.index())) {
                return false;
            }
            if (isOfResults(i)) {
                return false;
            }
            if (isConcession(chunk) && chunks.get(at - 1).is(Cue.IN) && i == at - 2) {
                // "although in 1988 it should be A": the time opens the clause of the next figure.
                return false;
            }
            if (OPENERS.has(chunk) || chunk.is(Cue.AFTER)) {
                return i < at - 1 && !(i == at - 2 && chunks.get(i + 1).is(Cue.FILLER));
            }
            if (chunk.is(Chunk.Kind.MEASURE) || END_OF_SIDE.has(chunk)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isConcession(Chunk chunk) {
        return chunk.is("although") || chunk.is("though");
    }

    /** "published its figures for April": what they are about, and not when they came out. */
    private boolean isWhatFor(int at) {
        int before = at - 1;
        while (before > 0 && chunks.get(before).is(Cue.FILLER)) {
            before--;
        }
        return before > 0 && chunks.get(before).is(Cue.FOR);
    }

    /** "After Washington put a duty on goods in August, shipments fell": when something else was, of which no figure is told. */
    private boolean isInOpeningClause(int at) {
        boolean isOpened = at > 2
                && (chunks.get(0).is(Cue.AFTER)
                        || chunks.get(0).is(Cue.SINCE)
                        || chunks.get(0).is("once"));
        int i = 1;
        while (isOpened && i < chunks.size() && !chunks.get(i).is(Cue.COMMA)) {
            isOpened = !chunks.get(i).is(Chunk.Kind.QUANTITY) && !isOfResults(i);
            i++;
        }
        return isOpened && at < i && !isTradeNamed(1, i);
    }

    /** ", hit by a strike in April,", ", introduced in August,": when what stands before the comma met with something. */
    private boolean isBehindParticiple(int at) {
        if (at + 1 >= chunks.size() || !chunks.get(at + 1).is(Cue.COMMA)) {
            return false;
        }
        int comma = at - 1;
        boolean isTold = false;
        while (comma > 0 && !chunks.get(comma).is(Cue.COMMA) && isOfInsertion(chunks.get(comma))) {
            isTold |= PARTICIPLES.has(chunks.get(comma));
            comma--;
        }
        return isTold && comma > 0 && chunks.get(comma).is(Cue.COMMA);
    }

    private static boolean isOfInsertion(Chunk chunk) {
        return chunk.is(Chunk.Kind.WORD)
                || chunk.is(Chunk.Kind.AREA)
                || chunk.is(Chunk.Kind.PRODUCT)
                || chunk.is(Cue.FILLER)
                || chunk.is(Cue.DESTINATION)
                || chunk.is(Cue.ORIGIN)
                || chunk.is(Cue.IN)
                || chunk.is(Cue.BY)
                || chunk.is(Cue.STATE);
    }

    private boolean isTradeNamed(int from, int to) {
        for (Phrase phrase : scanned.phrases()) {
            if (phrase.first() >= from && phrase.first() < to && phrase.frame().measure() != Measure.OTHER) {
                return true;
            }
        }
        return false;
    }

    /** "below the peak of A, reached in 2011": when the peak was. */
    private boolean isOfPeak(int at) {
        return isScopeOfRecord(at) || isWhenReached(at);
    }

    /** "the best so far this year", "the lowest monthly total since July 1984": among which times it stands out. */
    private boolean isScopeOfRecord(int at) {
        int before = at - 1;
        while (before > 0
                && (chunks.get(before).is("so")
                        || chunks.get(before).is("far")
                        || chunks.get(before).is(Cue.IN)
                        || chunks.get(before).is(Cue.OF)
                        || chunks.get(before).is(Cue.FILLER)
                        || chunks.get(before).is(Cue.PER_YEAR)
                        || chunks.get(before).is(Cue.TOTAL)
                        || chunks.get(before).is(Cue.PRONOUN))) {
            before--;
        }
        boolean isSuperlative = before > 0
                && (chunks.get(before).is(Cue.RECORD_LOW)
                        || chunks.get(before).is(Cue.RECORD_HIGH)
                        || SUPERLATIVES.has(chunks.get(before)));
        return isSuperlative
                && (form(at) == PeriodExpression.Form.SINCE
                        || chunks.get(at - 1).is("far"));
    }

    private boolean isWhenReached(int at) {
        for (int i = at - 1; i > 0 && i > at - 6; i--) {
            if (REACHED.has(chunks.get(i))) {
                return chunks.get(i - 1).is(Cue.COMMA) || chunks.get(i - 1).is(Chunk.Kind.QUANTITY);
            }
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return false;
            }
        }
        return false;
    }

    private boolean isInPhrase(int at) {
        for (Phrase phrase : scanned.phrases()) {
            if (phrase.first() <= at && at <= phrase.last()) {
                return true;
            }
        }
        return false;
    }

    private boolean isDrafted(int quantity) {
        for (Draft draft : drafts) {
            if (draft.quantity() == quantity) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time has something of its own that is no figure: "last year's drought", but not "last year's total". */
    private boolean isPossessed(int at) {
        boolean isOwner = at + 1 < chunks.size() && chunks.get(at + 1).is("'s");
        boolean isOfFigure = at + 2 < chunks.size() && FIGURES.has(chunks.get(at + 2));
        boolean isSubject = at == 0
                || chunks.get(at - 1).is(Cue.COMMA)
                || (at > 1
                        && chunks.get(at - 1).is(Cue.AND)
                        && chunks.get(at - 2).is(Cue.COMMA));
        return isOwner && !(isOfFigure && isSubject);
    }

    private boolean isInPhraseOfLaterClause(int chunk, int at) {
        for (Phrase phrase : scanned.phrases()) {
            if (phrase.first() <= chunk && chunk <= phrase.last()) {
                return phrase.first() > at;
            }
        }
        return false;
    }

    private PeriodExpression.Form form(int chunk) {
        return scanned.mentions().periods().get(chunks.get(chunk).index()).form();
    }

    /** Whether "from", "against", "than", "over" stands before: it is compared with. */
    private boolean isCompared(int chunk) {
        if (isBehindTimes(chunk)) {
            return true;
        }
        int before = chunk - 1;
        while (before >= 0
                && (chunks.get(before).is(Cue.FILLER)
                        || chunks.get(before).is("the")
                        || chunks.get(before).is(Cue.REVISED)
                        || isOwner(before))) {
            before--;
        }
        if (before < 0) {
            return isBase(chunk);
        }
        if (isElapsed(before, chunk)) {
            return false;
        }
        Chunk cue = chunks.get(before);
        boolean isOf = cue.is(Cue.IN) || cue.is(Cue.FOR) || cue.is(Cue.OF);
        int word = isOf ? before - 1 : before;
        boolean isNamed = false;
        while (word > 0
                && (chunks.get(word).is(Cue.FILLER)
                        || chunks.get(word).is(Cue.PRONOUN)
                        || THE_ONE.has(chunks.get(word)))) {
            isNamed |= chunks.get(word).is(Cue.PRONOUN) || THE_ONE.has(chunks.get(word));
            word--;
        }
        if (word >= 0 && (isNamed || cue.is(Cue.IN) || cue.is(Cue.FOR)) && isWordOfComparison(word)) {
            // "four pct above the level of a year earlier", "bigger than the one we had in 2024"
            return true;
        }
        if (cue.is("over") || cue.is("on")) {
            return isBase(chunk)
                    || (before > 0
                            && (isRightBehindChange(before)
                                    || isNounOfChange(before - 1)
                                    || chunks.get(before - 1).is(Chunk.Kind.PERIOD)
                                    || isUpOrDown(chunks.get(before - 1))));
        }
        return cue.is(Cue.FROM) || cue.is(Cue.AGAINST) || cue.is(Cue.ABOVE) || cue.is(Cue.BELOW) || cue.is(Cue.AFTER);
    }

    /** "After nine months exports stood at A": so much of the year is over. */
    private boolean isElapsed(int after, int period) {
        return after == 0
                && chunks.get(after).is("after")
                && (chunks.get(period).text().endsWith(" months")
                        || chunks.get(period).text().endsWith(" quarters"));
    }

    /** "up by A over 2023"; "reached A over the first nine months" tells when. */
    private boolean isRightBehindChange(int over) {
        Chunk figure = chunks.get(over - 1);
        if (!figure.is(Chunk.Kind.QUANTITY)) {
            return false;
        }
        for (Draft draft : drafts) {
            if (draft.quantity() == figure.index()) {
                return draft.form() != Draft.Form.LEVEL || chunks.get(over).is("on");
            }
        }
        return true;
    }

    /** "above its 2019 figure", "below Ghana's 2019 figure": whose figure of that time it is. */
    private boolean isOwner(int at) {
        Chunk chunk = chunks.get(at);
        return chunk.is("its")
                || chunk.is("their")
                || chunk.is("'s")
                || (chunk.is(Chunk.Kind.AREA) && chunks.get(at + 1).is("'s"));
    }

    /** "5% up on August": how the two times lie to each other. */
    /** "an 8.9 percent increase on January": it is compared with then. */
    private boolean isNounOfChange(int at) {
        return chunks.get(at).is(Cue.RISE) || chunks.get(at).is(Cue.FALL);
    }

    private static boolean isUpOrDown(Chunk chunk) {
        return chunk.is("up") || chunk.is("down");
    }

    /** "1.2 times what it had been in 2023", "double the figure of 2019": the time of what is taken so many times. */
    private boolean isBehindTimes(int chunk) {
        int times = chunk - 1;
        while (times >= 0 && !chunks.get(times).is(Chunk.Kind.QUANTITY)) {
            if (END_OF_TIMES.has(chunks.get(times))) {
                return false;
            }
            times--;
        }
        String next = times < 0 ? "" : chunks.get(times + 1).text();
        if (!TIMES_OF.has(next) && !next.startsWith("the ")) {
            return false;
        }
        Quantity quantity =
                scanned.mentions().quantities().get(chunks.get(times).index());
        boolean isVerb =
                chunks.get(times).text().endsWith("ed") || (times > 0 && Verbs.isNotFinite(chunks.get(times - 1)));
        return quantity.kind() == Kind.MULTIPLE && !isVerb;
    }

    /** "higher than in February", "with comparative figures for 1985". */
    private boolean isWordOfComparison(int at) {
        Chunk chunk = chunks.get(at);
        if (BARE.has(chunk)) {
            // "were 2.4% higher in 2024": nothing is compared with 2024.
            return false;
        }
        if (chunk.is(Cue.AGAINST) || chunk.is(Cue.ABOVE) || chunk.is(Cue.BELOW) || chunk.is(Cue.FROM)) {
            return true;
        }
        for (int i = at; i >= 0 && i > at - 3; i--) {
            if (chunks.get(i).is("comparative") || chunks.get(i).is("comparable")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBase(int chunk) {
        return scanned.mentions().periods().get(chunks.get(chunk).index()).anchor() == PeriodExpression.Anchor.BASE;
    }

    /** The time right of a figure: own, compared with, and how many chunks were used. */
    private int[] rightOf(int figure) {
        int own = -1;
        int base = -1;
        int used = 0;
        for (int i = behindBracket(figure + 1); i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.QUANTITY)
                    || END_OF_RIGHT.has(chunk)
                    || isOverEdge(figure, i)
                    || startsClause(i)
                    || opensDated(i)) {
                break;
            }
            if (chunk.is(Chunk.Kind.PERIOD)) {
                boolean isPossessed = i + 1 < chunks.size() && chunks.get(i + 1).is("'s");
                if (isPossessed || leadsToFigure(i)) {
                    break;
                }
                boolean isOfSomething = isOfPeriod(i) && isVague(chunk.index()) && i > figure + 3;
                if (form(i) == PeriodExpression.Form.DAY || isInSideClause(i) || isOfSomething || isScopeOfRecord(i)) {
                    continue;
                }
                if (isCompared(i)) {
                    base = base < 0 ? chunk.index() : base;
                } else if (own < 0) {
                    own = chunk.index();
                }
                used = i - figure;
            } else if (isStop(i)) {
                break;
            }
        }
        return new int[] {own, base, used};
    }

    /** "$1.8 billion (1.4 percent of GDP) in May": a bracket that names no time is passed over. */
    private int behindBracket(int at) {
        int open = at < chunks.size() && chunks.get(at).is(Chunk.Kind.MEASURE) ? at + 1 : at;
        if (open >= chunks.size() || !chunks.get(open).is(Cue.OPEN)) {
            return at;
        }
        int close = open;
        while (close < chunks.size() && !chunks.get(close).is(Cue.CLOSE)) {
            if (chunks.get(close).is(Chunk.Kind.PERIOD)) {
                return at;
            }
            close++;
        }
        return close < chunks.size() ? close + 1 : at;
    }

    /** "(in the first half of 2024 – 96.5 million)": a bracket with a time and a figure of its own. */
    private boolean opensDated(int at) {
        if (!chunks.get(at).is(Cue.OPEN)) {
            return false;
        }
        int time = at + 1;
        while (time < chunks.size()
                && (chunks.get(time).is(Cue.IN) || chunks.get(time).is(Cue.FILLER))) {
            time++;
        }
        return time + 2 < chunks.size()
                && chunks.get(time).is(Chunk.Kind.PERIOD)
                && (chunks.get(time + 1).is(Cue.DASH)
                        || chunks.get(time + 1).is("-")
                        || chunks.get(time + 1).is(Cue.COLON))
                && chunks.get(time + 2).is(Chunk.Kind.QUANTITY);
    }

    /** From the clause that bears the sentence into a relative clause, or out of one. */
    private boolean isOverEdge(int figure, int time) {
        return sides.at(figure) != sides.at(time) && (sides.at(figure) > 0 || holdsLevel(sides.at(time)));
    }

    /** A relative clause with a level of its own has a time of its own. */
    private boolean holdsLevel(int side) {
        for (Draft draft : drafts) {
            if (sides.at(chunkOf[draft.quantity()]) == side && draft.form() == Draft.Form.LEVEL) {
                return true;
            }
        }
        return false;
    }

    /** "against 3.4 billion in May and in June 2.1 billion": a time right before the next figure is that one's. */
    private boolean leadsToFigure(int period) {
        boolean isLabel = period + 2 < chunks.size()
                && (chunks.get(period + 1).is(Cue.COLON)
                        || chunks.get(period + 1).is(Cue.DASH))
                && chunks.get(period + 2).is(Chunk.Kind.QUANTITY);
        if (isLabel) {
            // "(previous three months: 211.3 billion)"
            return true;
        }
        int before = period - 1;
        while (before > 0
                && (chunks.get(before).is(Cue.IN) || chunks.get(before).is(Cue.FILLER))) {
            before--;
        }
        if (before > 0 && chunks.get(before).is(Cue.BY)) {
            before--;
        }
        // "June brought A, July B and August C"
        boolean isListed =
                before == period - 1 && before > 0 && chunks.get(before).is(Cue.COMMA);
        boolean isJoined = isListed || before > 0 && chunks.get(before).is(Cue.AND);
        return period + 1 < chunks.size()
                && isJoined
                && (chunks.get(period + 1).is(Chunk.Kind.QUANTITY) || opensFigure(period + 1));
    }

    /** "A, and by the end of December the total stood at B": behind the time a verb leads to the next figure. */
    private boolean opensFigure(int from) {
        boolean hasVerb = false;
        for (int i = from; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.QUANTITY)) {
                return hasVerb;
            }
            if (chunk.is(Cue.COMMA) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.AND)) {
                return false;
            }
            // "and the two-month deficit A": a noun of trade may have its figure without a verb
            hasVerb |= chunk.is(Cue.STATE) || chunk.is(Cue.UP) || chunk.is(Cue.DOWN) || chunk.is(Chunk.Kind.MEASURE);
        }
        return false;
    }

    private boolean isStop(int at) {
        Chunk chunk = chunks.get(at);
        if (!COMPARING.has(chunk)) {
            return false;
        }
        int next = at + 1;
        while (next < chunks.size()
                && (chunks.get(next).is(Cue.FILLER)
                        || chunks.get(next).is("the")
                        || chunks.get(next).is(Cue.PRONOUN)
                        || (chunks.get(next).is(Cue.OF) && chunks.get(next - 1).is(Cue.PRONOUN))
                        || chunks.get(next).is(Cue.IN))) {
            next++;
        }
        return next >= chunks.size()
                || !chunks.get(next).is(Chunk.Kind.PERIOD)
                || (next + 1 < chunks.size()
                        && (chunks.get(next + 1).is("'s")
                                || chunks.get(next + 1).is(Cue.PRONOUN)
                                || chunks.get(next + 1).is(Chunk.Kind.QUANTITY)));
    }

    private boolean startsClause(int at) {
        // "and may overtake Italy by December": what could be is another thing, at a time of its own.
        boolean isMaybe = chunks.get(at).is(Cue.HYPOTHETICAL) || chunks.get(at).is(Cue.FORECAST);
        if (isMaybe
                && at > 0
                && (chunks.get(at - 1).is(Cue.AND) || chunks.get(at - 1).is("but"))) {
            return true;
        }
        for (Phrase phrase : scanned.phrases()) {
            if (phrase.first() == at && !phrase.isOblique()) {
                return at > 0
                        && (chunks.get(at - 1).is(Cue.AND)
                                || chunks.get(at - 1).is(Cue.COMMA)
                                || chunks.get(at - 1).is(Cue.WITH));
            }
        }
        return false;
    }

    /** "bringing the third quarter to 4.6 billion": what is brought there is the time. */
    private int broughtBefore(int figure) {
        int to = figure - 1;
        while (to >= 0 && chunks.get(to).is(Cue.FILLER)) {
            to--;
        }
        boolean isTo = to > 1 && chunks.get(to).is(Cue.TO) && chunks.get(to - 1).is(Chunk.Kind.PERIOD);
        if (!isTo) {
            return -1;
        }
        int before = to - 2;
        while (before >= 0
                && (chunks.get(before).is(Cue.FILLER)
                        || chunks.get(before).is(Cue.OF)
                        || chunks.get(before).is(Cue.FOR)
                        || chunks.get(before).is(Cue.PRONOUN))) {
            // "brings that of the nine months to A"
            before--;
        }
        boolean isBrought = before >= 0
                && (chunks.get(before).is(Cue.LEAVING)
                        || chunks.get(before).text().startsWith("br"));
        return isBrought ? chunks.get(to - 1).index() : -1;
    }

    /** "January's 7.3 billion", "a 2019 deficit of": the time between cue and figure. */
    private int possessiveBefore(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - 4; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.PERIOD)) {
                return chunk.index();
            }
            boolean isFigureOf = chunk.is(Cue.OF) || chunk.is(Cue.PRONOUN) || chunk.is("total of");
            if (!chunk.is(Cue.FILLER)
                    && !isFigureOf
                    && !chunk.is("'s")
                    && !chunk.is(Cue.RECORD_HIGH)
                    && !chunk.is(Cue.REVISED)
                    && !chunk.is("the")
                    && !isAdjectiveOfOwned(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "last year's dismal A": a word right between the time and its figure. */
    private boolean isAdjectiveOfOwned(int at) {
        return chunks.get(at).is(Chunk.Kind.WORD)
                && at > 0
                && chunks.get(at - 1).is("'s")
                && chunks.get(at + 1).is(Chunk.Kind.QUANTITY);
    }

    /** Level and change of one predicate are about one time. */
    private void shareWithinPredicates() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean isSettled = draft.isChange() ? isOwn[i] : draft.period() >= 0;
            if (isSettled || !isCurrent(draft)) {
                continue;
            }
            for (int j = 0; j < drafts.size(); j++) {
                Draft other = drafts.get(j);
                boolean isSource = j != i
                        && other.period() >= 0
                        && (draft.period() < 0 || isOwn[j])
                        && !isLookedBackIn(other.period())
                        && !isOfOtherBracket(draft, other)
                        && !isOldFigureAgain(other);
                isSource &= openBefore(chunkOf[draft.quantity()]) == openBefore(chunkOf[other.quantity()])
                        || !draft.phrasing().equals(other.phrasing());
                if (isSource && other.group() == draft.group() && isCurrent(other)) {
                    drafts.set(i, draft.withPeriod(other.period()));
                    break;
                }
            }
        }
    }

    /** "A against B, revised from C, in March": March is that of C and B, not of A. */
    private boolean isOldFigureAgain(Draft draft) {
        return draft.role() == Draft.Role.AGAIN
                && draft.partner() >= 0
                && drafts.get(draft.partner()).role() == Draft.Role.EARLIER;
    }

    /** "made up 6.6 percent (5.9 percent in 2023)": the time in the bracket is of what stands in it. */
    private boolean isOfOtherBracket(Draft draft, Draft source) {
        return openBefore(chunkOf[source.quantity()]) >= 0
                && openBefore(chunkOf[source.quantity()]) != openBefore(chunkOf[draft.quantity()]);
    }

    private static boolean isCurrent(Draft draft) {
        return draft.role() != Draft.Role.EARLIER
                && draft.role() != Draft.Role.RIVAL
                && !(draft.isChange() && draft.cue() == Cue.AFTER);
    }

    /** "Imports totalled A and exports B in 1986, compared with A and B in 1985": the time said last serves the list. */
    private void backwards() {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft draft = drafts.get(i);
            Draft next = drafts.get(i + 1);
            boolean isList = draft.role() == next.role()
                    && draft.form() == next.form()
                    && draft.period() < 0
                    && next.period() >= 0
                    && !isLookedBackIn(next.period())
                    && (isCurrent(next) || draft.role() == Draft.Role.EARLIER)
                    && (draft.status() == next.status() || !isBaseTime(next.period()))
                    && openBefore(chunkOf[draft.quantity()]) == openBefore(chunkOf[next.quantity()])
                    && isJoined(chunkOf[draft.quantity()], chunkOf[next.quantity()]);
            if (isList) {
                drafts.set(i, draft.withPeriod(next.period()));
            }
        }
    }

    private boolean isBaseTime(int period) {
        return scanned.mentions().periods().get(period).anchor() == PeriodExpression.Anchor.BASE;
    }

    /** One time in the whole sentence serves every figure of it. */
    private void onlyTime() {
        int only = -1;
        int onlyAt = -1;
        for (int i = chunks.next(Chunk.Kind.PERIOD, 0); i < chunks.size(); i = chunks.next(Chunk.Kind.PERIOD, i + 1)) {
            boolean isTime = form(i) == PeriodExpression.Form.PERIOD
                    && !isCompared(i)
                    && !isBase(i)
                    && !isOfPeriod(i)
                    && !isInSideClause(i)
                    && !isOfPeak(i)
                    && !isLookedBack(i)
                    && !isLabel(i)
                    && (sides.at(i) == 0 || !(sides.isInserted(i) || holdsLevel(sides.at(i))))
                    && !(isPossessed(i) && !isInPhrase(i));
            if (isTime && only >= 0) {
                return;
            }
            only = isTime ? chunks.get(i).index() : only;
            onlyAt = isTime ? i : onlyAt;
        }
        int time = only;
        if (time < 0) {
            return;
        }
        for (Draft draft : drafts) {
            if (!isCurrent(draft) && draft.period() == time) {
                return;
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.period() < 0 && isCurrent(draft) && !isCutOff(chunkOf[draft.quantity()], onlyAt)) {
                drafts.set(i, draft.withPeriod(time));
            }
        }
    }

    /** "the deficit, which had been A, shrank to B in 2025": A is what it was before. */
    private void hadBeen() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int figure = chunkOf[draft.quantity()];
            boolean isAside = draft.form() == Draft.Form.LEVEL
                    && draft.role() == Draft.Role.MAIN
                    && figure > WHICH_HAD_BEEN
                    && figure + 2 < chunks.size()
                    && chunks.get(figure - 1).is(Cue.STATE)
                    && chunks.get(figure - 2).is("had")
                    && chunks.get(figure - WHICH_HAD_BEEN).is("which")
                    && chunks.get(figure + 1).is(Cue.COMMA)
                    && (chunks.get(figure + 2).is(Cue.UP)
                            || chunks.get(figure + 2).is(Cue.DOWN)
                            || chunks.get(figure + 2).is(Cue.WIDEN)
                            || chunks.get(figure + 2).is(Cue.NARROW));
            if (isAside) {
                drafts.set(i, draft.withPeriod(-1).withRole(Draft.Role.EARLIER));
            }
        }
    }

    /** "the A surplus it had run in April 2025 turned into a B deficit": the first is the older one. */
    private void turnedInto() {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft next = drafts.get(i + 1);
            boolean isTurn = draft.form() == Draft.Form.LEVEL
                    && next.form() == Draft.Form.LEVEL
                    && draft.frame().measure() == Measure.BALANCE
                    && next.frame().measure() == Measure.BALANCE
                    && draft.sense() != next.sense()
                    && draft.period() >= 0
                    && isLookedBackIn(draft.period());
            if (isTurn) {
                drafts.set(i, draft.withRole(Draft.Role.EARLIER));
            }
        }
    }

    /** "the A surplus it had run in April 2025 turned into B": the time of what had been stays with it. */
    private boolean isLookedBack(int time) {
        for (int i = time - 1; i > 0 && !chunks.get(i).is(Cue.COMMA); i--) {
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return false;
            }
            if (chunks.get(i).is("had")) {
                // "exports had risen to A in April": the whole sentence looks back.
                return hasFigureBefore(i) && hasVerbBehind(time);
            }
        }
        return false;
    }

    private boolean isLookedBackIn(int period) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).is(Chunk.Kind.PERIOD) && chunks.get(i).index() == period) {
                return isLookedBack(i);
            }
        }
        return false;
    }

    private boolean hasFigureBefore(int at) {
        for (int i = at - 1; i >= 0 && !chunks.get(i).is(Cue.COMMA); i--) {
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVerbBehind(int at) {
        for (int i = at + 1; i < chunks.size() && !chunks.get(i).is(Cue.COMMA); i++) {
            if (Tenses.isPastVerb(chunks.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "$19.2 billion; in May 2025 they stood at": a time behind a semicolon or in a bracket is not of what stands before. */
    private boolean isCutOff(int figure, int time) {
        for (Draft draft : drafts) {
            int at = chunkOf[draft.quantity()];
            if (draft.role() == Draft.Role.EARLIER && figure < at && at < time) {
                // "goods worth A, after B and 21.5 pct in 1985": the time is of what stands behind "after".
                return true;
            }
        }
        boolean isInBracket = false;
        for (int i = figure + 1; i < time; i++) {
            if (chunks.get(i).is(Cue.SEMICOLON)) {
                return true;
            }
            isInBracket |= chunks.get(i).is(Cue.OPEN);
            isInBracket &= !chunks.get(i).is(Cue.CLOSE);
        }
        return isInBracket || opensClause(figure, time);
    }

    /** "The deficit was A, whereas in March it was B": the time opens the clause of the next figure. */
    private boolean opensClause(int figure, int time) {
        int opener = time - 1;
        while (opener > figure
                && (chunks.get(opener).is(Cue.FILLER) || chunks.get(opener).is(Cue.IN))) {
            opener--;
        }
        return opener > figure
                && chunks.get(opener).is(Cue.WHILE)
                && chunks.next(Chunk.Kind.QUANTITY, time) < chunks.size();
    }

    private boolean isJoined(int first, int second) {
        for (int i = first + 1; i < second; i++) {
            if (chunks.get(i).is(Cue.AND) || chunks.get(i).is(Cue.COMMA)) {
                return true;
            }
        }
        return false;
    }
}
