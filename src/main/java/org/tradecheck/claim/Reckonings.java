package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.claim.Summands.Figure;
import org.tradecheck.claim.phrasing.Reckoned;
import org.tradecheck.claim.phrasing.TimesAnother;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.text.Token;

/**
 * Sums that the words announce, of whatever the figures are: "The difference, A", "Put together, that makes A", "Smooth them
 * out and the average is A", "A short of the target of B". What such a word is about stands right before it, so that the
 * figures belong together even where nothing else that was read of them agrees.
 *
 * <p>A link is made only where the words leave no choice: of two figures before "the difference", of the last three before
 * "the three together". Where other figures near make the result as it is printed, those are meant.
 */
final class Reckonings {

    private static final int DIFFERENCE = 1;
    private static final int TAKING_AWAY = 1 << 1;
    private static final int NET = 1 << 2;
    private static final int TOGETHER = 1 << 3;
    private static final int AVERAGE = 1 << 4;
    private static final int AIMED = 1 << 5;
    private static final int RUNNING = 1 << 6;
    private static final int SPLIT = 1 << 7;
    private static final int IN_ALL = 1 << 8;
    private static final int LEFT = 1 << 9;

    private static final WordSet SUBTRACTING = WordSet.of(
            "subtract",
            "subtracting",
            "subtracted",
            "deduct",
            "deducting",
            "deducted",
            "strip",
            "stripping",
            "stripped",
            "take",
            "taking");

    /** Behind "take" and "strip". */
    private static final WordSet AWAY = WordSet.of("away", "out", "off");

    /** Before what a subtraction leaves. */
    private static final WordSet REMAINING =
            WordSet.of("remains", "remain", "remaining", "remained", "left", "leaves", "leave", "leaving", "get");

    private static final WordSet TOGETHER_WORDS =
            WordSet.of("together", "add", "adding", "jointly", "combined", "altogether");

    private static final WordSet AVERAGES = WordSet.of("average", "averages", "averaged", "mean");

    private static final WordSet MISSES = WordSet.of(
            "short",
            "shy",
            "missed",
            "missing",
            "misses",
            "undershot",
            "undershooting",
            "fell",
            "below",
            "under",
            "behind");

    private static final WordSet BEATS = WordSet.of(
            "ahead",
            "exceeded",
            "exceeding",
            "exceeds",
            "beat",
            "beats",
            "beating",
            "overshot",
            "surpassed",
            "surpassing",
            "topped",
            "above",
            "over");

    /** What is reached or missed. */
    private static final WordSet AIMS = WordSet.of(
            "target",
            "goal",
            "plan",
            "forecast",
            "forecasts",
            "projection",
            "expectation",
            "expectations",
            "expected",
            "consensus",
            "aim",
            "hoped",
            "pencilled",
            "budgeted",
            "planned");

    private static final WordSet ADDING = WordSet.of("added", "adding", "contributed");

    private static final WordSet SO_FAR = WordSet.of("cumulative", "running", "accumulated", "rolling");

    private static final WordSet TOTALS = WordSet.of("total", "tally", "sum", "figure", "amount", "count", "balance");

    /** Words that may stand between "the difference" and how large it is. */
    private static final WordSet LINKS = WordSet.of(
            ",",
            "–",
            "-",
            "—",
            "--",
            "(",
            ":",
            "of",
            "is",
            "was",
            "were",
            "thus",
            "therefore",
            "then",
            "being",
            "comes",
            "came",
            "to",
            "amounts",
            "amounted",
            "works",
            "out",
            "at",
            "some",
            "about",
            "roughly",
            "just",
            "nearly",
            "almost",
            "a",
            "here",
            "hence",
            "between",
            "the",
            "two",
            "them",
            "both",
            "figures",
            "totals",
            "these",
            "reckoned");

    private static final WordSet CONSEQUENCES =
            WordSet.of("therefore", "thus", "so", "hence", "accordingly", "consequently", "then");

    private static final WordSet FLOWS = WordSet.of(
            "inflow", "inflows", "outflow", "outflows", "flow", "flows", "receipts", "result", "balance", "figure");

    /** Between a whole and its parts. */
    private static final WordSet SPLITTING = WordSet.of(
            "comprised", "comprising", "comprises", "consisted", "consisting", "split", "divided", "broke", "composed");

    /** Before the last of the parts of a list that leaves nothing out. */
    private static final WordSet OTHERS = WordSet.of("other", "others", "rest", "remaining", "else");

    /** Behind "other": nothing is left out. */
    private static final WordSet GOODS = WordSet.of(
            "goods",
            "products",
            "items",
            "countries",
            "markets",
            "exports",
            "imports",
            "sectors",
            "commodities",
            "buyers");

    /** Words by which a list is no division: it leaves something out, or tells parts of its parts. */
    private static final WordSet NOT_ALL = WordSet.of(
            "mainly",
            "largely",
            "mostly",
            "chiefly",
            "partly",
            "primarily",
            "among",
            "including",
            "which",
            "them",
            "it",
            "latter",
            "former");

    /** What all figures of a sentence make. */
    private static final WordSet OVERALL = WordSet.of("all", "overall", "altogether", "combined");

    /** Between a part and its whole. */
    private static final WordSet OF_THE = WordSet.of("of", "the", "a", "total", "all", "out", "its", "their", "some");

    /** A longer time, which the parts of it make. */
    private static final WordSet SPANS = WordSet.of("half", "year", "quarter", "half-year");

    /** So many tokens stand between "a" and "total" at most: "for a first-half total of". */
    private static final int LONGEST_PERIOD = 5;

    /** What is still missing to an aim. */
    private static final WordSet STILL_MISSING =
            WordSet.of("remain", "remains", "missing", "outstanding", "more", "left");

    /** Words that point at several figures told before. */
    private static final WordSet BACK = WordSet.of("them", "these", "those");

    private static final WordSet OF_PRICES =
            WordSet.of("price", "prices", "cost", "tonne", "ton", "barrel", "kilo", "bag", "unit", "rate");

    /** Of so many figures before a total, any may be what it is made of. */
    private static final int MOST_SUBSETS = 8;

    /** Words that put an average in another time than that of the figures before it, or in no time. */
    private static final WordSet ELSEWHERE = WordSet.of(
            "before", "previous", "preceding", "earlier", "usually", "normally", "usual", "normal", "past", "last");

    /** So many characters behind a figure such a word may stand. */
    private static final int AFTERTHOUGHT = 40;

    /** So many tokens from its word an aim is named. */
    private static final int AIM_REACH = 6;

    /** So many tokens behind its word a result may stand. */
    private static final int BEHIND = 9;

    private final List<Mentions> sentences;
    private final List<Claim> claims;
    private Summands summands = Summands.NONE;
    private final List<Link> links = new ArrayList<>();

    private Reckonings(List<Mentions> sentences, List<Claim> claims) {
        this.sentences = sentences;
        this.claims = claims;
    }

    /** Whether a word may announce a sum; "more" and "left" are too many, and say nothing without an aim. */
    static boolean isCue(String word) {
        boolean isTooCommon = word.equals("more") || word.equals("left");
        return kinds(word) != 0 && !isTooCommon || BalanceReckonings.isSwing(word);
    }

    /**
     * The sums of an article.
     *
     * @param sentences all of them
     * @param claims numbered from 1, in the order of the text
     * @param hints which sentences have a word of reckoning
     */
    static List<Link> of(List<Mentions> sentences, List<Claim> claims, Hints hints) {
        Reckonings found = new Reckonings(sentences, claims);
        for (Mentions each : sentences) {
            if (!each.quantities().isEmpty() && hints.has(each.sentence(), Hints.RECKONING)) {
                int words = 0;
                for (Token token : each.sentence().tokens()) {
                    words |= kinds(token.lower());
                }
                found.read(each, words);
            }
        }
        for (Claim claim : claims) {
            if (claim instanceof LevelClaim level
                    && level.provenance().phrasing().equals(TimesAnother.ID)) {
                found.summands = found.summands == Summands.NONE ? Summands.of(sentences, claims) : found.summands;
                found.ratio(level);
            }
            if (claim instanceof LevelClaim level
                    && level.quantity().kind() == Kind.PERCENT
                    && level.provenance().phrasing().equals(ReckonedResults.RECKONED)) {
                found.summands = found.summands == Summands.NONE ? Summands.of(sentences, claims) : found.summands;
                found.partOf(level);
            }
        }
        return List.copyOf(found.links);
    }

    /** What a word may announce. */
    private static int kinds(String word) {
        return (Reckoned.DIFFERENCES.has(word) ? DIFFERENCE : 0)
                | (SUBTRACTING.has(word) ? TAKING_AWAY : 0)
                | (word.equals("net") ? NET : 0)
                | (TOGETHER_WORDS.has(word) ? TOGETHER : 0)
                | (AVERAGES.has(word) ? AVERAGE : 0)
                | (AIMS.has(word) ? AIMED : 0)
                | (ADDING.has(word) ? RUNNING : 0)
                | (SPLITTING.has(word) || OTHERS.has(word) ? SPLIT : 0)
                | (OVERALL.has(word) || word.equals("total") || word.equals("so") ? IN_ALL : 0)
                | (STILL_MISSING.has(word) ? LEFT : 0);
    }

    private void read(Mentions mentions, int words) {
        if (summands == Summands.NONE) {
            summands = Summands.of(sentences, claims);
        }
        int sentence = mentions.sentence().index();
        List<Token> tokens = mentions.sentence().tokens();
        int made = links.size();
        if ((words & DIFFERENCE) != 0) {
            difference(sentence, tokens);
        }
        if ((words & TAKING_AWAY) != 0) {
            takenAway(sentence, tokens);
        }
        if ((words & NET) != 0) {
            net(sentence, tokens);
        }
        if ((words & AIMED) != 0) {
            missed(sentence, tokens);
        }
        if ((words & TOGETHER) != 0 && links.size() == made) {
            together(sentence, tokens);
        }
        if ((words & RUNNING) != 0 && links.size() == made) {
            running(sentence, tokens);
        }
        if ((words & AVERAGE) != 0) {
            average(sentence, tokens);
        }
        if ((words & SPLIT) != 0) {
            split(sentence, tokens);
        }
        if ((words & IN_ALL) != 0 && links.size() == made) {
            inAll(sentence, tokens);
        }
        if ((words & LEFT) != 0 && links.size() == made) {
            toGo(sentence, tokens);
        }
        links.addAll(BalanceReckonings.of(sentence, tokens, summands));
    }

    /** "The difference, A, is": of the two figures told right before. */
    private void difference(int sentence, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean isWith = i + 1 < tokens.size() && tokens.get(i + 1).is("with");
            if (!Reckoned.DIFFERENCES.has(tokens.get(i)) || isWith || !opensClause(tokens, i)) {
                continue;
            }
            Optional<Figure> result = resultBehind(sentence, tokens, i).filter(r -> !isBefore(tokens, r.end(), "with"));
            result.ifPresent(r -> addDifference(r, summands.before(r, false)));
        }
    }

    /** "The difference", "; the difference": nothing before the noun says of what else it is. */
    private static boolean opensClause(List<Token> tokens, int noun) {
        int at = noun - 1;
        while (at >= 0
                && (tokens.get(at).is("the")
                        || tokens.get(at).is("a")
                        || tokens.get(at).is("and"))) {
            at--;
        }
        return at < 0 || !tokens.get(at).isWord();
    }

    /** Whether words stand right behind a place. */
    private static boolean isBefore(List<Token> tokens, int place, String... words) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).start() < place) {
            first++;
        }
        boolean isThere = first + words.length <= tokens.size();
        for (int i = 0; i < words.length && isThere; i++) {
            isThere = tokens.get(first + i).is(words[i]);
        }
        return isThere;
    }

    /** "Subtract A, and what remains is B", "Take away copper and only B remains, for copper brought in A". */
    private void takenAway(int sentence, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isTaking = token.is("take") || token.is("taking") || token.is("strip");
            boolean isMeant =
                    SUBTRACTING.has(token) && (!isTaking || (i + 1 < tokens.size() && AWAY.has(tokens.get(i + 1))));
            if (!isMeant) {
                continue;
            }
            Optional<Figure> result = remainder(sentence, tokens, i);
            result.ifPresent(r -> addDifference(r, summands.before(r, true)));
            return;
        }
    }

    private Optional<Figure> remainder(int sentence, List<Token> tokens, int from) {
        for (int i = from + 1; i < tokens.size(); i++) {
            boolean isHeld = i + 1 < tokens.size() && tokens.get(i + 1).is("at");
            if (REMAINING.has(tokens.get(i)) && !isHeld) {
                Optional<Figure> behind = resultBehind(sentence, tokens, i);
                return behind.isPresent() ? behind : resultBefore(sentence, tokens, i);
            }
        }
        return Optional.empty();
    }

    /** "The net flow therefore came out at A": what came in without what went out. */
    private void net(int sentence, List<Token> tokens) {
        boolean isConcluded = false;
        for (Token token : tokens) {
            isConcluded |= CONSEQUENCES.has(token);
        }
        // "With remittances the net balance was therefore A": of something else besides.
        isConcluded &= !tokens.get(0).is("with") && !tokens.get(0).is("without");
        for (int i = 0; i + 1 < tokens.size() && isConcluded; i++) {
            if (tokens.get(i).is("net") && FLOWS.has(tokens.get(i + 1))) {
                firstBehind(sentence, tokens, i).ifPresent(r -> addDifference(r, summands.before(r, false)));
                return;
            }
        }
    }

    /** "A short of the target of B", "missed it by A": how far the one actual figure lies from the one that was aimed at. */
    private void missed(int sentence, List<Token> tokens) {
        List<Figure> near = near(sentence);
        List<Figure> aims = near.stream().filter(f -> isAim(f) && !f.isOlder()).toList();
        if (aims.size() != 1) {
            return;
        }
        Figure aim = aims.get(0);
        for (int i = 0; i < tokens.size(); i++) {
            boolean isMissed = MISSES.has(tokens.get(i));
            Optional<Claim> distance = isMissed || (BEATS.has(tokens.get(i)) && isOfAim(tokens, i))
                    ? distanceAt(sentence, tokens, i)
                    : Optional.empty();
            if (distance.isPresent() && (!isMissed || isOfAim(tokens, i))) {
                missedBy(aim, distance.get(), near, isMissed);
                return;
            }
        }
    }

    private void missedBy(Figure aim, Claim distance, List<Figure> near, boolean isMissed) {
        int number = distance.provenance().number();
        List<Figure> actual = near.stream()
                .filter(f -> f.number() != number && !isAim(f) && !f.isOlder())
                .filter(f -> f.unit().equals(distance.quantity().unit()))
                .toList();
        if (actual.size() != 1
                || aim.number() == number
                || !aim.unit().equals(actual.get(0).unit())) {
            return;
        }
        LevelClaim aimed = aim.claim();
        LevelClaim reached = actual.get(0).claim();
        Period time = reached.slots().period().value();
        // What tourism earned is no part of the exports aimed at, nor what debts took.
        boolean isOfOne = aimed.measure() == reached.measure()
                && aimed.slots()
                        .product()
                        .value()
                        .equals(reached.slots().product().value())
                && aimed.measure() != Measure.BALANCE
                && (!time.isStated()
                        || !aimed.slots().period().value().isStated()
                        || time.equals(aimed.slots().period().value()));
        if (isOfOne) {
            link(Link.Kind.DIFFERENCE, distance, isMissed ? List.of(aimed, reached) : List.of(reached, aimed));
        }
    }

    /** "short of plan", "ahead of the target", "the target was missed by A": what is reached or missed is what was aimed at. */
    private static boolean isOfAim(List<Token> tokens, int word) {
        for (int i = word + 1; i < tokens.size() && i <= word + AIM_REACH; i++) {
            if (AIMS.has(tokens.get(i))) {
                return true;
            }
            if (tokens.get(i).isNumber() || tokens.get(i).is(",")) {
                break;
            }
        }
        boolean isBy = word + 1 < tokens.size() && tokens.get(word + 1).is("by");
        for (int i = word - 1; isBy && i >= 0 && i >= word - AIM_REACH; i--) {
            if (AIMS.has(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAim(Figure figure) {
        Status status = figure.claim().slots().status();
        boolean isDistance = figure.claim().provenance().phrasing().equals(ReckonedResults.RECKONED);
        return !isDistance && (status == Status.TARGET || status == Status.FORECAST);
    }

    /** "A short of", "A, or 6.5%, short of", "missed by A": the amount beside the word. */
    private Optional<Claim> distanceAt(int sentence, List<Token> tokens, int word) {
        int at = tokens.get(word).start();
        boolean isVerb = !tokens.get(word).is("short")
                && !tokens.get(word).is("shy")
                && !tokens.get(word).is("ahead");
        Optional<Claim> before = Optional.empty();
        for (Claim claim : summands.amounts(sentence)) {
            if (claim.span().end() <= at && isRightBefore(tokens, claim, word)) {
                before = Optional.of(claim);
            }
            boolean isBy = isVerb
                    && claim.span().start() > at
                    && tokens.stream()
                            .anyMatch(t -> t.is("by")
                                    && t.start() > at
                                    && t.end() < claim.span().start()
                                    && claim.span().start() - t.end() <= 2);
            if (isBy) {
                return Optional.of(claim);
            }
        }
        return before;
    }

    /** Whether nothing but a percentage told again stands between an amount and a word. */
    private static boolean isRightBefore(List<Token> tokens, Claim amount, int word) {
        int i = word - 1;
        int between = 0;
        while (i >= 0 && tokens.get(i).start() >= amount.span().end()) {
            boolean isAgain = tokens.get(i).is(",")
                    || tokens.get(i).is("or")
                    || tokens.get(i).isNumber()
                    || tokens.get(i).is("percent")
                    || tokens.get(i).is("%")
                    || tokens.get(i).is("per")
                    || tokens.get(i).is("cent")
                    || tokens.get(i).is(".");
            if (!isAgain) {
                return false;
            }
            between++;
            i--;
        }
        return between < BEHIND;
    }

    /** "Put together, that makes A", "Add the two and you get A", "Together with B, that made A". */
    private void together(int sentence, List<Token> tokens) {
        int count = 0;
        boolean isReckoned = false;
        int word = -1;
        boolean isWith = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isAdding = (token.is("add") || token.is("adding")) && isOpening(tokens, i);
            if (word < 0 && TOGETHER_WORDS.has(token) && (isAdding || !token.is("add"))) {
                word = i;
                isReckoned = isAdding
                        || (token.is("together")
                                && i > 0
                                && (tokens.get(i - 1).is("put")
                                        || tokens.get(i - 1).is("added")
                                        || tokens.get(i - 1).is("taken")));
                isWith = isAdding
                        || (token.is("together")
                                && i + 1 < tokens.size()
                                && tokens.get(i + 1).is("with"));
            }
            boolean isBehindThe = i > 0
                    && (tokens.get(i - 1).is("the")
                            || tokens.get(i - 1).is("these")
                            || tokens.get(i - 1).is("those")
                            || tokens.get(i - 1).is("all"));
            SmallNumbers.Found number =
                    isBehindThe && count == 0 ? SmallNumbers.cardinalAt(tokens, i) : SmallNumbers.Found.NONE;
            count = number.is()
                            && number.value() <= Summands.MOST
                            && !tokens.get(i).isNumber()
                    ? number.value()
                    : count;
        }
        if (word < 0 || !(isReckoned || isWith || count > 1)) {
            return;
        }
        List<Figure> here = in(sentence);
        if (here.isEmpty()) {
            return;
        }
        int from = tokens.get(word).start();
        Figure last = here.get(here.size() - 1);
        Figure result = isWith
                ? last
                : here.stream().filter(f -> f.start() > from).findFirst().orElse(last);
        // "A of copper alone" is a part; "A of it" is of what was told before.
        boolean isOfGoods = isBefore(tokens, result.end(), "of") && !isBefore(tokens, result.end(), "of", "it");
        boolean isMade = result.start() > from && !isPart(tokens, result) && !isOfGoods;
        int own = (int) here.stream()
                .filter(f -> f.start() > from && f.number() != result.number())
                .count();
        // "Together with goods, exports were A and imports B": of what else the sentence tells, nothing is made.
        boolean isAlone = isWith && !isOfThem(tokens, word)
                ? own > 0 && own == here.size() - 1 && own <= count(here, tokens, word)
                : isReckoned || here.size() == 1 || count > 1;
        if (isMade && isAlone) {
            addTotal(result, summands.before(result, false), count, own);
        }
    }

    /** "Add the two", "adding them up": of what was told before, and of nothing else. */
    private static boolean isOfThem(List<Token> tokens, int add) {
        return add + 1 < tokens.size()
                && (BACK.has(tokens.get(add + 1))
                        || tokens.get(add + 1).is("the")
                        || tokens.get(add + 1).is("up")
                        || tokens.get(add + 1).is("it"));
    }

    /** "took half of exports of A", "A of copper alone": a part of something, and no result; "a total of A" is one. */
    private static boolean isPart(List<Token> tokens, Figure figure) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).end() <= figure.start()
                    && figure.start() - tokens.get(i).end() <= 1) {
                return tokens.get(i).is("of")
                        && !TOTALS.has(tokens.get(i - 1))
                        && !tokens.get(i - 1).is("combined");
            }
        }
        return false;
    }

    /** "Add the two", "if you add": an invitation to reckon, and not what figures do. */
    private static boolean isOpening(List<Token> tokens, int at) {
        return at == 0
                || tokens.get(at - 1).is(",")
                || tokens.get(at - 1).is("you")
                || tokens.get(at - 1).is("we")
                || tokens.get(at - 1).is("by")
                || tokens.get(at - 1).is("if");
    }

    /** How many amounts stand behind "with" or "adding" before the comma that ends what is added. */
    private static int count(List<Figure> here, List<Token> tokens, int word) {
        int end = tokens.size() - 1;
        for (int i = word + 1; i < end; i++) {
            if (tokens.get(i).is(",")) {
                end = i;
            }
        }
        int from = tokens.get(word).start();
        int to = tokens.get(end).start();
        return (int)
                here.stream().filter(f -> f.start() > from && f.end() <= to).count();
    }

    /** "November added A, taking the total to B": what was told before, and what came to it. */
    private void running(int sentence, List<Token> tokens) {
        List<Figure> here = in(sentence);
        if (here.isEmpty()) {
            return;
        }
        Figure result = here.get(here.size() - 1);
        List<Claim> added = new ArrayList<>();
        for (Claim claim : summands.amounts(sentence)) {
            boolean isAdded = claim.span().end() < result.start()
                    && claim.quantity().unit().equals(result.unit());
            if (isAdded) {
                added.add(claim);
            }
        }
        boolean isAdding = false;
        boolean isTotal = false;
        boolean isReached = false;
        for (int i = 0; i < tokens.size() && tokens.get(i).end() <= result.start(); i++) {
            Token token = tokens.get(i);
            isAdding |= ADDING.has(token);
            boolean isOf = i > 0 && tokens.get(i - 1).is("of");
            isTotal |= !isOf
                    && !added.isEmpty()
                    && token.start() > added.get(0).span().end()
                    && (TOTALS.has(token) || SO_FAR.has(token));
            isReached = token.is("to") || token.is("at");
        }
        List<Figure> before = near(sentence).stream()
                .filter(f -> f.sentence() < sentence && !f.isOlder() && f.unit().equals(result.unit()))
                .toList();
        boolean isCumulative = before.size() == 1
                && !before.get(0).claim().slots().period().value().isMonth();
        if (isAdding && isTotal && isReached && added.size() == 1 && isCumulative) {
            List<Integer> numbers = List.of(
                    result.number(),
                    before.get(0).number(),
                    added.get(0).provenance().number());
            links.add(new Link(Link.Kind.TOTAL, numbers, true));
        }
    }

    /** "The average for the three months was A": of as many figures told right before. */
    private void average(int sentence, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!AVERAGES.has(tokens.get(i))) {
                continue;
            }
            Optional<Figure> result = firstBehind(sentence, tokens, i);
            if (result.isEmpty()) {
                continue;
            }
            int count = 0;
            boolean isBack = false;
            boolean isOfPrice = false;
            for (int k = 0;
                    k < tokens.size() && tokens.get(k).start() < result.get().start();
                    k++) {
                isBack |= BACK.has(tokens.get(k));
                isOfPrice |= OF_PRICES.has(tokens.get(k));
                SmallNumbers.Found number = k > 0 && tokens.get(k - 1).is("the")
                        ? SmallNumbers.cardinalAt(tokens, k)
                        : SmallNumbers.Found.NONE;
                count = number.is() && count == 0 ? number.value() : count;
            }
            List<Figure> told = summands.before(result.get(), false);
            boolean isMeant = count > 1
                    ? told.size() >= count
                    : isBack && told.size() > 1 && told.get(told.size() - 1).sentence() < sentence;
            boolean isOfOther = false;
            for (Token token : tokens) {
                isOfOther |=
                        ELSEWHERE.has(token) && token.start() < result.get().start() + AFTERTHOUGHT;
            }
            boolean isBesideThem = i > 0 && (BEATS.has(tokens.get(i - 1)) || MISSES.has(tokens.get(i - 1)));
            if (isMeant && !isOfPrice && !isOfOther && !isBesideThem) {
                List<Figure> of = count > 1 ? told.subList(told.size() - count, told.size()) : told;
                add(Link.Kind.MEAN, result.get(), of);
            }
            return;
        }
    }

    /** "exports of A comprised B of goods and C of re-exports"; "A: coal made up B, copper C and other goods D". */
    private void split(int sentence, List<Token> tokens) {
        List<Figure> here = in(sentence).stream().filter(f -> !f.isOlder()).toList();
        boolean isOneUnit = here.stream()
                .allMatch(f -> f.unit().equals(here.get(0).unit())
                        && f.claim().slots().status().isFact());
        if (here.size() < 3 || here.size() != in(sentence).size() || !isOneUnit || here.size() > Summands.MOST) {
            return;
        }
        Figure whole = here.get(0);
        Figure second = here.get(1);
        Figure last = here.get(here.size() - 1);
        boolean isSplit = false;
        boolean isListed = false;
        boolean isComplete = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isBehind = token.start() >= whole.end();
            boolean isBetween = isBehind && token.end() <= second.start();
            if (isBehind && (NOT_ALL.has(token) || token.is(";"))) {
                return;
            }
            isSplit |= isBetween && SPLITTING.has(token);
            isListed |= isBetween && token.is(":");
            boolean isBeforeLast = token.end() <= last.start()
                    && token.start() >= here.get(here.size() - 2).end();
            boolean isRest = OTHERS.has(token)
                    && (!token.is("other") || (i + 1 < tokens.size() && GOODS.has(tokens.get(i + 1))));
            isComplete |= isBeforeLast && isRest;
        }
        // "split between fuel at A and food at B, with machinery the largest item"
        isSplit &= !isBefore(tokens, last.end(), ",");
        boolean isLarger = here.stream().skip(1).allMatch(f -> f.value().compareTo(whole.value()) < 0);
        if (isLarger && (isSplit || (isListed && isComplete))) {
            add(Link.Kind.TOTAL, whole, here.subList(1, here.size()));
        }
    }

    /** "for a total of A", "for a first-half total of A": right before an amount. */
    private static boolean isForTotalOf(List<Token> tokens, int at, Figure result) {
        boolean isTotalOf = tokens.get(at).is("total")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("of")
                && result.start() >= tokens.get(at + 1).end()
                && result.start() - tokens.get(at + 1).end() <= 1;
        for (int i = at - 1; isTotalOf && i > 0 && i >= at - LONGEST_PERIOD; i--) {
            if (tokens.get(i).is("a") && tokens.get(i - 1).is("for")) {
                return true;
            }
        }
        return false;
    }

    /** "A in the first three months and B in the following three, so the half-year ended C in the red". */
    private static boolean isSoEnded(List<Token> tokens, Figure last, Figure result) {
        boolean isSo = false;
        boolean isSpan = false;
        for (Token token : tokens) {
            boolean isBetween = token.start() >= last.end() && token.end() <= result.start();
            isSo |= isBetween && CONSEQUENCES.has(token);
            isSpan |= isBetween && isSo && SPANS.has(token);
        }
        return isSpan;
    }

    /** "A in cars and B in machines, C in all", "for a combined C": all that the sentence has told. */
    private void inAll(int sentence, List<Token> tokens) {
        List<Figure> here = in(sentence);
        if (here.size() < 3) {
            return;
        }
        Figure result = here.get(here.size() - 1);
        boolean isAll = false;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isBehind = token.start() >= result.end() && token.start() - result.end() <= 5;
            boolean isBefore = token.end() <= result.start() && result.start() - token.end() <= 1;
            boolean isIn = token.is("all") && tokens.get(i - 1).is("in");
            isAll |= isBehind
                    && (isIn || (i + 1 < tokens.size() && tokens.get(i + 1).is("all") && token.is("in")));
            isAll |= isBefore && token.is("combined") && tokens.get(i - 1).is("a");
            isAll |= isBehind && (token.is("altogether") || token.is("combined"));
            isAll |= isForTotalOf(tokens, i, result);
        }
        boolean areOfOne = here.stream()
                .allMatch(f -> f.claim().measure() == result.claim().measure()
                        && f.claim().sense() == result.claim().sense());
        isAll |= areOfOne && here.size() == 3 && isSoEnded(tokens, here.get(here.size() - 2), result);
        if (isAll && !isPart(tokens, result)) {
            addTotal(result, summands.before(result, false), 0, 0);
        }
    }

    /** "It aims at A. With B shipped, C remain": what is missing to the aim. */
    private void toGo(int sentence, List<Token> tokens) {
        List<Figure> near = near(sentence);
        List<Figure> aims = near.stream().filter(f -> isAim(f) && !f.isOlder()).toList();
        if (aims.size() != 1) {
            return;
        }
        Figure aim = aims.get(0);
        for (Figure figure : in(sentence)) {
            boolean isMissing = tokens.stream()
                    .anyMatch(t -> STILL_MISSING.has(t) && t.start() >= figure.end() && t.start() - figure.end() <= 3);
            List<Figure> done = near.stream()
                    .filter(f -> f.number() != figure.number() && f.number() != aim.number() && !f.isOlder())
                    .filter(f -> f.unit().equals(aim.unit()))
                    .toList();
            boolean isOfOne = done.size() == 1
                    && done.get(0).claim().measure() == aim.claim().measure()
                    && aim.claim().measure() != Measure.BALANCE;
            if (isMissing && figure.number() != aim.number() && isOfOne) {
                add(Link.Kind.DIFFERENCE, figure, List.of(aim, done.get(0)));
                return;
            }
        }
    }

    /** "A was 2.9 times B", "B: twice as much": the two amounts between or behind which the multiple stands. */
    private void ratio(LevelClaim multiple) {
        int sentence = multiple.provenance().sentenceIndex();
        List<Figure> here = in(sentence).stream().filter(f -> !f.isOlder()).toList();
        List<Figure> before =
                here.stream().filter(f -> f.end() <= multiple.span().start()).toList();
        List<Figure> behind =
                here.stream().filter(f -> f.start() >= multiple.span().end()).toList();
        List<Figure> others = behind.isEmpty() && before.size() == 2 ? before : behind;
        if (before.isEmpty() || others.isEmpty() || behind.size() > 1) {
            return;
        }
        Figure one = before.get(before.size() - 1);
        Figure other = others.get(0);
        Mentions mentions = sentences.get(sentence);
        long multiples = mentions.quantities().stream()
                .filter(q -> q.kind() == Kind.MULTIPLE)
                .count();
        boolean isOne = multiples <= 1
                && one.unit().equals(other.unit())
                && Accord.isAllRead(mentions, summands.amounts(sentence), one.unit());
        int from = multiple.span().end();
        for (Token token : mentions.sentence().tokens()) {
            boolean isBetween = token.start() >= from && token.end() <= other.start();
            isOne &= !isBetween || !(token.is("and") || token.is(";") || token.is("while") || token.is("but"));
        }
        if (isOne) {
            links.add(new Link(
                    Link.Kind.RATIO, List.of(multiple.provenance().number(), one.number(), other.number()), true));
        }
    }

    /** "They took A of the B that it earned. That is 40 percent": the part and the whole of the sentence before. */
    private void partOf(LevelClaim percent) {
        int before = percent.provenance().sentenceIndex() - 1;
        List<Figure> told = before < 0 ? List.of() : in(before);
        boolean isNext = told.size() == 2
                && sentences.get(before).sentence().paragraph()
                        == percent.provenance().paragraph()
                && told.get(0).unit().equals(told.get(1).unit())
                && !told.get(1).isOlder()
                && Accord.isAllRead(
                        sentences.get(before),
                        summands.amounts(before),
                        told.get(0).unit());
        if (isNext && isOfThe(sentences.get(before).sentence().tokens(), told.get(0), told.get(1))) {
            int number = percent.provenance().number();
            links.add(new Link(
                    Link.Kind.RATIO,
                    List.of(number, told.get(0).number(), told.get(1).number()),
                    true));
        }
    }

    /** "A of the B", "A of a total B", "A out of B": nothing else stands between. */
    private static boolean isOfThe(List<Token> tokens, Figure part, Figure whole) {
        boolean isOf = false;
        for (Token token : tokens) {
            boolean isBetween = token.start() >= part.end() && token.end() <= whole.start();
            isOf |= isBetween && token.is("of");
            if (isBetween && token.isWord() && !OF_THE.has(token)) {
                return false;
            }
        }
        return isOf;
    }

    // What stands where.

    private List<Figure> in(int sentence) {
        return summands.in(sentence);
    }

    private List<Figure> near(int sentence) {
        return summands.near(sentence);
    }

    /** The amount that a word introduces, with nothing in between that could make it another's. */
    private Optional<Figure> resultBehind(int sentence, List<Token> tokens, int word) {
        Optional<Figure> first = firstBehind(sentence, tokens, word);
        if (first.isEmpty()) {
            return first;
        }
        for (int i = word + 1;
                i < tokens.size() && tokens.get(i).end() <= first.get().start();
                i++) {
            if (!LINKS.has(tokens.get(i))
                    && !REMAINING.has(tokens.get(i))
                    && tokens.get(i).isWord()) {
                return Optional.empty();
            }
        }
        return first;
    }

    private Optional<Figure> firstBehind(int sentence, List<Token> tokens, int word) {
        int end = tokens.get(Math.min(tokens.size() - 1, word + BEHIND)).end();
        return in(sentence).stream()
                .filter(f -> f.start() > tokens.get(word).start() && f.start() < end)
                .findFirst();
    }

    /** "only A remains": the amount right before a word. */
    private Optional<Figure> resultBefore(int sentence, List<Token> tokens, int word) {
        int end = tokens.get(word).start();
        return in(sentence).stream()
                .filter(f -> f.end() <= end && end - f.end() <= 1)
                .findFirst();
    }

    // What makes what.

    private void addDifference(Figure result, List<Figure> told) {
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                if (makes(result, told.get(i), told.get(j))) {
                    add(Link.Kind.DIFFERENCE, result, larger(told.get(i), told.get(j)));
                    return;
                }
            }
        }
        if (told.size() == 2) {
            add(Link.Kind.DIFFERENCE, result, larger(told.get(0), told.get(1)));
        }
    }

    private static List<Figure> larger(Figure a, Figure b) {
        return a.value().compareTo(b.value()) >= 0 ? List.of(a, b) : List.of(b, a);
    }

    private static boolean makes(Figure result, Figure a, Figure b) {
        List<Figure> pair = larger(a, b);
        return range(pair.get(0)).minus(range(pair.get(1))).meets(range(result));
    }

    private static Interval range(Figure figure) {
        return figure.claim().quantity().outer();
    }

    /**
     * A total of the figures before it.
     *
     * @param count how many the words say it is of; 0 if they do not say
     * @param own so many of the figures stand in its own sentence and are among them at least; 0 if none must
     */
    private void addTotal(Figure result, List<Figure> told, int count, int own) {
        List<Figure> near = near(result.sentence()).stream()
                .filter(f -> f.end() <= result.start() && f.unit().equals(result.unit()))
                .toList();
        List<Figure> all = near.size() > MOST_SUBSETS ? near.subList(near.size() - MOST_SUBSETS, near.size()) : near;
        // Where the words do not say how many, all that is told near must be meant.
        int size = count > 1 ? count : near.size() == told.size() ? told.size() : 0;
        List<List<Figure>> meant = new ArrayList<>();
        if (size > 1 && size <= told.size()) {
            meant.add(told.subList(told.size() - size, told.size()));
        }
        for (int last = 2; last <= all.size(); last++) {
            meant.add(all.subList(all.size() - last, all.size()));
        }
        for (int set = (1 << all.size()) - 1; set > 0; set--) {
            meant.add(subset(all, set));
        }
        for (List<Figure> some : meant) {
            if (some.size() > 1 && sum(some).meets(range(result))) {
                add(Link.Kind.TOTAL, result, some);
                return;
            }
        }
        if (size > 1 && size <= told.size() && size >= own) {
            add(Link.Kind.TOTAL, result, told.subList(told.size() - size, told.size()));
        }
    }

    private static List<Figure> subset(List<Figure> all, int set) {
        List<Figure> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((set & 1 << i) != 0) {
                some.add(all.get(i));
            }
        }
        return some;
    }

    private static Interval sum(List<Figure> figures) {
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        for (Figure figure : figures) {
            sum = sum.plus(range(figure));
        }
        return sum;
    }

    private void add(Link.Kind kind, Figure result, List<Figure> terms) {
        link(kind, result.claim(), terms.stream().map(Figure::claim).toList());
    }

    /** Makes a link, unless the figures' own words part them or a figure beside the result was not read. */
    private void link(Link.Kind kind, Claim result, List<? extends Claim> terms) {
        int sentence = result.provenance().sentenceIndex();
        boolean isRead = Accord.isAllRead(
                sentences.get(sentence),
                summands.amounts(sentence),
                result.quantity().unit());
        boolean isOlder = Summands.isOlder(result);
        if (!isRead || isOlder || !Accord.of(kind, result, terms)) {
            return;
        }
        List<Integer> numbers = new ArrayList<>();
        numbers.add(result.provenance().number());
        for (Claim term : terms) {
            numbers.add(term.provenance().number());
        }
        links.add(new Link(kind, List.copyOf(numbers), true));
    }
}
