package org.tradecheck.claim;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.claim.Reading.ArticleDate;
import org.tradecheck.claim.SentenceDates.Dated;
import org.tradecheck.series.Period;
import org.tradecheck.text.Place;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * Runs of months, quarters or years that the words count, where they also tell when the run began: "the eighth month
 * running; the slide began in April", "its sixth monthly deficit in a row; the last surplus was in May".
 */
final class Streaks {

    /** Which way the figures of a run go; what goes the other way ends it. */
    private enum Way {
        UP,
        DOWN,
        SURPLUS,
        DEFICIT,
        OPEN;

        Way other() {
            return switch (this) {
                case UP -> DOWN;
                case DOWN -> UP;
                case SURPLUS -> DEFICIT;
                case DEFICIT -> SURPLUS;
                case OPEN -> OPEN;
            };
        }
    }

    private static final WordSet UP = WordSet.of(
            "rose",
            "risen",
            "rise",
            "rises",
            "increase",
            "increases",
            "increased",
            "grew",
            "grown",
            "growth",
            "gain",
            "gains",
            "gained",
            "climbed",
            "expansion",
            "expanded",
            "up",
            "advance",
            "advanced");

    private static final WordSet DOWN = WordSet.of(
            "fell",
            "fallen",
            "fall",
            "falls",
            "decline",
            "declines",
            "declined",
            "drop",
            "drops",
            "dropped",
            "decrease",
            "decreases",
            "decreased",
            "shrank",
            "shrunk",
            "contraction",
            "contractions",
            "contracted",
            "down",
            "slid",
            "slump",
            "slumped",
            "dip",
            "dips",
            "dipped",
            "slipped",
            "eased");

    private static final WordSet SURPLUSES = WordSet.of("surplus", "surpluses");
    private static final WordSet DEFICITS = WordSet.of("deficit", "deficits", "shortfall", "shortfalls");
    private static final WordSet EXCEEDING = WordSet.of("exceeded", "outstripped", "surpassed", "topped", "outpaced");

    /** What balances do that ends no run of them. */
    private static final WordSet WIDENING =
            WordSet.of("widened", "widening", "narrowed", "narrowing", "wider", "narrower", "larger", "smaller");

    private static final WordSet IN_ONE = WordSet.of("straight", "consecutive", "successive");

    /** Before a number that is no exact one. */
    private static final WordSet LOOSE =
            WordSet.of("about", "nearly", "almost", "over", "than", "some", "least", "or", "only");

    private static final WordSet BEGINNING = WordSet.of("began", "started", "begun");

    /** The run itself, as the subject of what tells when it began. */
    private static final WordSet RUNS = WordSet.of(
            "slide",
            "decline",
            "run",
            "streak",
            "fall",
            "slump",
            "downturn",
            "rise",
            "series",
            "it",
            "which",
            "that",
            "growth",
            "upturn",
            "recovery",
            "contraction",
            "sequence");

    /** Words by which another rise is meant than one that would have ended the run. */
    private static final WordSet PARTICULAR = WordSet.of(
            "such",
            "so",
            "larger",
            "bigger",
            "more",
            "this",
            "double",
            "than",
            "record",
            "similar",
            "comparable",
            "stronger",
            "faster",
            "sharper",
            "steeper");

    /** Behind "last": a time, and no last one of its kind. */
    private static final WordSet TIMES = WordSet.of(
            "month", "year", "week", "quarter", "season", "summer", "winter", "spring", "autumn", "day", "decade");

    /** Words that bring in nothing else than what was told. */
    private static final WordSet SMALL = WordSet.of(
            "the",
            "a",
            "an",
            "it",
            "they",
            "its",
            "their",
            "country",
            "industry",
            "sector",
            "had",
            "has",
            "was",
            "and",
            "but",
            "in",
            "of",
            "exports",
            "imports",
            "sales",
            "shipments",
            "trade",
            "when",
            "time",
            "balance");

    /** So many tokens behind a number the words of its run stand. */
    private static final int PHRASE = 5;

    /** So many sentences behind a run tell when it began. */
    private static final int REACH = 2;

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int LONGEST = 60;

    /**
     * A counted run and the times that bound it.
     *
     * @param words "eighth month running"
     * @param first the first month, quarter or year of the run
     * @param origin the words that tell it
     */
    record Streak(Sentence sentence, Span words, int count, Period first, Span origin, Period last, Span lastOrigin) {}

    /** A run before it is known when it began: its words from one token to another, and so many months make one of it. */
    private record Run(Sentence sentence, int from, int end, int count, int unit, Way way) {

        Span words() {
            List<Token> tokens = sentence.tokens();
            return new Span(tokens.get(from).start(), tokens.get(end - 1).end());
        }
    }

    private final Times times;
    private final ArticleDate date;

    private Streaks(Times times, ArticleDate date) {
        this.times = times;
        this.date = date;
    }

    /** Whether a word may count a run. */
    static boolean isCue(String word) {
        return word.equals("row") || word.equals("running") || IN_ONE.has(word);
    }

    /** The runs of an article that are told with their beginning. */
    static List<Streak> in(Times times, ArticleDate date) {
        Streaks streaks = new Streaks(times, date);
        List<Streak> found = new ArrayList<>();
        for (Sentence sentence : times.sentences()) {
            if (times.hints().has(sentence, Hints.STREAK)) {
                runIn(sentence).flatMap(streaks::bounded).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "the eighth month running", "five straight monthly falls", "its sixth monthly deficit in a row". */
    private static Optional<Run> runIn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            SmallNumbers.Found number = SmallNumbers.ordinalAt(tokens, i);
            number = number.is() ? number : SmallNumbers.cardinalAt(tokens, i);
            boolean isCount = number.is()
                    && number.value() > 1
                    && number.value() <= LONGEST
                    && (i == 0 || !LOOSE.has(tokens.get(i - 1)));
            if (!isCount) {
                continue;
            }
            int unit = 0;
            int end = 0;
            Way way = Way.OPEN;
            for (int k = number.end(); k < tokens.size() && k < number.end() + PHRASE; k++) {
                Token token = tokens.get(k);
                if (!token.isWord() || token.is("or")) {
                    break;
                }
                unit = unit == 0 ? unit(token) : unit;
                way = way == Way.OPEN ? wayOf(token) : way;
                boolean isRow = token.is("row") && tokens.get(k - 1).is("a");
                boolean isRunning = token.is("running") && unit(tokens.get(k - 1)) > 0;
                if (IN_ONE.has(token) || isRow || isRunning) {
                    end = k + 1;
                }
                // "fourth consecutive annual decline": the noun behind belongs to it.
                boolean isNoun = end == k && (unit(token) > 0 || wayOf(token) != Way.OPEN);
                end = isNoun ? k + 1 : end;
            }
            if (unit > 0 && end > 0) {
                Way told = way == Way.OPEN ? wayBefore(tokens, i) : way;
                return told == Way.OPEN
                        ? Optional.empty()
                        : Optional.of(new Run(sentence, i, end, number.value(), unit, told));
            }
        }
        return Optional.empty();
    }

    private static int unit(Token token) {
        return switch (token.lower()) {
            case "month", "months", "monthly" -> 1;
            case "quarter", "quarters", "quarterly" -> MONTHS_OF_A_QUARTER;
            case "year", "years", "annual", "yearly" -> MONTHS_OF_A_YEAR;
            default -> 0;
        };
    }

    private static Way wayOf(Token token) {
        if (UP.has(token)) {
            return Way.UP;
        }
        if (DOWN.has(token)) {
            return Way.DOWN;
        }
        return SURPLUSES.has(token) ? Way.SURPLUS : DEFICITS.has(token) ? Way.DEFICIT : Way.OPEN;
    }

    /** The nearest verb before a count; without one, the balance that is told: "recorded a deficit for the sixth month". */
    private static Way wayBefore(List<Token> tokens, int from) {
        Way balance = Way.OPEN;
        for (int i = from - 1; i >= 0; i--) {
            Way way = wayOf(tokens.get(i));
            if (WIDENING.has(tokens.get(i))) {
                return Way.OPEN;
            }
            if (way == Way.UP || way == Way.DOWN) {
                return way;
            }
            balance = balance == Way.OPEN ? way : balance;
        }
        return balance;
    }

    private Optional<Streak> bounded(Run run) {
        Optional<Dated> last = lastOf(run);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        for (Sentence sentence : following(run)) {
            SentenceDates dates = SentenceDates.of(times, sentence, date);
            Optional<Dated> began = beginning(dates, run);
            Optional<Dated> before = began.isPresent() ? Optional.empty() : lastOther(dates, run);
            Optional<Dated> bound = began.isPresent() ? began : before;
            if (bound.isPresent()) {
                return streak(run, last.get(), bound.get(), began.isPresent() ? 0 : 1);
            }
        }
        return Optional.empty();
    }

    /** The last time of a run, in its sentence or, for one that has none, in the one that it goes back to. */
    private Optional<Dated> lastOf(Run run) {
        Sentence sentence = run.sentence();
        int at = sentence.tokens().get(run.from()).start();
        Optional<Dated> here = latest(SentenceDates.of(times, sentence, date), run.unit(), at);
        here = here.isPresent() ? here : latest(SentenceDates.of(times, sentence, date), run.unit(), Integer.MAX_VALUE);
        if (here.isPresent()) {
            return here;
        }
        boolean isHeadline = sentence.place() == Place.HEADLINE;
        int beside = isHeadline ? sentence.index() + 1 : sentence.index() - 1;
        boolean isThere = beside >= 0
                && beside < times.sentences().size()
                && (isHeadline || times.sentences().get(beside).paragraph() == sentence.paragraph());
        return isThere
                ? latest(SentenceDates.of(times, times.sentences().get(beside), date), run.unit(), Integer.MAX_VALUE)
                : Optional.empty();
    }

    private static Optional<Dated> latest(SentenceDates dates, int unit, int before) {
        Optional<Dated> latest = Optional.empty();
        for (Dated dated : dates.all()) {
            boolean isLater = isOf(dated, unit)
                    && dated.mention().span().end() <= before
                    && (latest.isEmpty() || latest.get().period().isBefore(dated.period()));
            latest = isLater ? Optional.of(dated) : latest;
        }
        return latest;
    }

    private static boolean isOf(Dated dated, int unit) {
        return dated.period().isWholeMonths() && dated.period().lengthInMonths() == unit;
    }

    /** The sentence of a run and those behind it in its paragraph; behind a headline, the first ones of the story. */
    private List<Sentence> following(Run run) {
        List<Sentence> all = times.sentences();
        int index = run.sentence().index();
        boolean isHeadline = run.sentence().place() == Place.HEADLINE;
        int start = isHeadline ? index + 1 : index;
        List<Sentence> found = new ArrayList<>();
        for (int i = start; i < all.size() && i <= index + REACH; i++) {
            if (all.get(i).paragraph() == all.get(start).paragraph()) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** "The slide began in April", "a run that started in 2019". */
    private static Optional<Dated> beginning(SentenceDates dates, Run run) {
        for (Dated dated : dates.all()) {
            int verb = dates.word(dated.first() - 1).equals("in") ? dated.first() - 2 : dated.first() - 1;
            boolean isBeginning = isOf(dated, run.unit())
                    && verb > 0
                    && BEGINNING.has(dates.word(verb))
                    && RUNS.has(dates.word(verb - 1));
            if (isBeginning) {
                return Optional.of(dated);
            }
        }
        return Optional.empty();
    }

    /** "The last surplus was in May", "exports last rose in May", "In May they had still risen": what ends the run backwards. */
    private Optional<Dated> lastOther(SentenceDates dates, Run run) {
        List<Token> tokens = dates.tokens();
        int word = -1;
        Way way = Way.OPEN;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isTime = token.is("last") && i + 1 < tokens.size() && TIMES.has(tokens.get(i + 1));
            boolean isLast = token.is("last") && !isTime && !dates.word(i - 1).equals("at");
            boolean isStill = token.is("still")
                    && (dates.word(i - 1).equals("had") || dates.word(i - 1).equals("were"));
            word = word < 0 && (isLast || isStill) ? i : word;
            if (PARTICULAR.has(token)) {
                return Optional.empty();
            }
            Way told = EXCEEDING.has(token) ? exceeding(tokens, i) : wayOf(token);
            way = way == Way.OPEN && told == run.way().other() ? told : way;
        }
        List<Dated> told = dates.all().stream().filter(d -> isOf(d, run.unit())).toList();
        boolean isMeant =
                word >= 0 && way != Way.OPEN && told.size() == 1 && bringsNothingNew(tokens, word, told.get(0), run);
        return isMeant ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** "exports exceeded imports". */
    private static Way exceeding(List<Token> tokens, int verb) {
        if (verb == 0 || verb + 1 >= tokens.size()) {
            return Way.OPEN;
        }
        boolean isSurplus =
                tokens.get(verb - 1).is("exports") && tokens.get(verb + 1).is("imports");
        boolean isDeficit =
                tokens.get(verb - 1).is("imports") && tokens.get(verb + 1).is("exports");
        return isSurplus ? Way.SURPLUS : isDeficit ? Way.DEFICIT : Way.OPEN;
    }

    /** Whether all that stands before "last" was told of the run, so that nothing else than the run is meant. */
    private boolean bringsNothingNew(List<Token> tokens, int word, Dated time, Run run) {
        Set<String> known = new HashSet<>();
        boolean isOfExports = false;
        boolean isOfImports = false;
        for (Sentence sentence : times.sentences()) {
            if (sentence.index() >= run.sentence().index() - REACH
                    && sentence.index() <= run.sentence().index()) {
                sentence.tokens().forEach(t -> known.add(t.lower()));
            }
        }
        for (Token token : run.sentence().tokens()) {
            isOfExports |= token.is("exports");
            isOfImports |= token.is("imports");
        }
        for (int i = 0; i < word; i++) {
            Token token = tokens.get(i);
            boolean isInTime = time.mention().span().contains(new Span(token.start(), token.end()));
            boolean isOfOther = (token.is("exports") && isOfImports && !isOfExports)
                    || (token.is("imports") && isOfExports && !isOfImports);
            boolean isKnown = !token.isWord() || isInTime || SMALL.has(token) || known.contains(token.lower());
            if (isOfOther || !isKnown) {
                return false;
            }
        }
        return run.way() == Way.SURPLUS || run.way() == Way.DEFICIT || !(isOfExports && isOfImports);
    }

    /**
     * The run up to its last time.
     *
     * @param behind 1 where the time told is the one before the run
     */
    private static Optional<Streak> streak(Run run, Dated last, Dated bound, int behind) {
        YearMonth start = YearMonth.from(bound.period().start()).plusMonths((long) run.unit() * behind);
        YearMonth end = YearMonth.from(last.period().end());
        long months = start.until(end, ChronoUnit.MONTHS) + 1;
        // Without its year a month is that of the last twelve.
        boolean isClear = run.unit() == MONTHS_OF_A_YEAR || bound.isWritten() || run.count() < MONTHS_OF_A_YEAR;
        // "The slide began in April": the first fall may be the one after.
        boolean isElapsed = behind == 0 && months / run.unit() - 1 == run.count();
        if (!isClear || isElapsed || months <= 0) {
            return Optional.empty();
        }
        Period first = Period.months(start, run.unit());
        return Optional.of(new Streak(
                run.sentence(),
                run.words(),
                run.count(),
                first,
                bound.mention().span(),
                last.period(),
                last.mention().span()));
    }
}
