package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.text.Token;

/** Links between figures of neighbouring sentences: prices with their values and volumes, shares with the rest. */
final class ArticleLinks {

    /** What the last share of a list is of, where the list leaves nothing out. */
    private static final Set<String> OTHERS = Set.of(
            "other",
            "others",
            "other goods",
            "other products",
            "other items",
            "other sectors",
            "all other goods",
            "everything else");

    /** So many characters before a sum its count may end: "three strategic infrastructure contracts worth". */
    private static final int COUNT_REACH = 60;

    /** At the start of a sentence: it goes on about what the one before told. */
    private static final WordSet POINTING = WordSet.of("this", "that", "it", "they", "these");

    /** What is left of a whole, at the start of a sentence. */
    private static final WordSet RESTS = WordSet.of("rest", "remainder");

    /** What a price brings in, at the start of a sentence. */
    private static final WordSet RECEIPTS =
            WordSet.of("receipts", "revenue", "revenues", "proceeds", "takings", "earnings");

    private static final WordSet THEREBY = WordSet.of("thereby", "thus");

    private static final WordSet COMPOUNDING = WordSet.of("compound", "compounded", "compounding", "cagr");

    /** So many characters into its sentence a change stands behind "This is", "That was about". */
    private static final int PRONOUN_REACH = 20;

    private final List<Mentions> sentences;
    private final List<Quantity> numbers;
    private final List<Claim> claims;
    private final List<Integer> remainders;
    private final List<Link> links = new ArrayList<>();

    private ArticleLinks(
            List<Mentions> sentences, List<Claim> claims, List<Integer> remainders, List<Quantity> numbers) {
        this.sentences = sentences;
        this.numbers = numbers;
        this.claims = claims;
        this.remainders = remainders;
    }

    /**
     * The links.
     *
     * @param sentences what the sentences of the article name
     * @param claims in the order of the text, numbered from 1
     * @param remainders numbers of the claims whose sentence calls them the rest
     * @param numbers every number of the article: a percentage that no share claims breaks the sum
     */
    static List<Link> of(
            List<Mentions> sentences, List<Claim> claims, List<Integer> remainders, List<Quantity> numbers) {
        ArticleLinks found = new ArticleLinks(sentences, claims, remainders, numbers);
        for (Claim claim : claims) {
            if (claim instanceof LevelClaim level
                    && level.timing() == LevelClaim.Timing.AVERAGE
                    && level.quantity().kind() == Kind.MONEY
                    && level.measure().isTrade()) {
                found.average(level);
            }
            if (claim instanceof LevelClaim level
                    && level.timing() == LevelClaim.Timing.AVERAGE
                    && level.quantity().kind() == Kind.MONEY) {
                found.apiece(level);
                found.needed(level);
            }
            if (claim instanceof LevelClaim level
                    && level.measure() == Measure.PRICE
                    && level.slots().status().isFact()) {
                found.product(level);
            }
        }
        found.compounded();
        found.changesSpokenOf();
        found.changesOfThat();
        found.contracts();
        found.wentElsewhere();
        found.outOf();
        found.links.addAll(ItemLists.links(claims));
        for (int remainder : remainders) {
            if (claims.get(remainder - 1) instanceof ShareClaim share) {
                found.shares(share);
            }
        }
        for (Claim claim : claims) {
            boolean isOfOthers = claim instanceof ShareClaim
                    && OTHERS.contains(claim.slots().product().value().name())
                    && !remainders.contains(claim.provenance().number());
            if (isOfOthers) {
                found.shares((ShareClaim) claim);
            }
        }
        return found.links;
    }

    /** "That works out at a compound rate of 9% a year", "by 10 percent in each of the six years": of the levels told with it. */
    private void compounded() {
        for (Claim claim : claims) {
            boolean isRate = claim instanceof ChangeClaim change
                    && change.isAnnualRate()
                    && change.form() == ChangeClaim.Form.RATE
                    && isCompounded(change);
            if (!isRate) {
                continue;
            }
            int sentence = claim.provenance().sentenceIndex();
            List<LevelClaim> levels = levelsOf(sentence);
            boolean isOfBefore = levels.isEmpty() && isParagraphOfBefore(sentence);
            levels = isOfBefore ? levelsOf(sentence - 1) : levels;
            if (levels.size() == 2 && isOneSeries(levels.get(0), levels.get(1))) {
                boolean isInOrder = levels.get(0)
                        .slots()
                        .period()
                        .value()
                        .isBefore(levels.get(1).slots().period().value());
                int later = number(levels.get(isInOrder ? 1 : 0));
                int earlier = number(levels.get(isInOrder ? 0 : 1));
                links.add(new Link(Link.Kind.COMPOUND, List.of(number(claim), later, earlier), false));
            }
        }
    }

    private boolean isParagraphOfBefore(int sentence) {
        return sentence > 0
                && sentences.get(sentence).sentence().paragraph()
                        == sentences.get(sentence - 1).sentence().paragraph();
    }

    /** Whether the words leave no other average of the years than the one that compounds. */
    private boolean isCompounded(ChangeClaim rate) {
        List<Token> tokens =
                sentences.get(rate.provenance().sentenceIndex()).sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isEach = token.is("each")
                    && i + 1 < tokens.size()
                    && (tokens.get(i + 1).is("of") || tokens.get(i + 1).is("year"))
                    && token.start() >= rate.span().end();
            if (isEach || COMPOUNDING.has(token)) {
                return true;
            }
        }
        return false;
    }

    /** "It exported A in March 2024 and B in March 2025. This is an increase of 5.8%.": from the one to the other. */
    private void changesSpokenOf() {
        for (int i = 2; i < claims.size(); i++) {
            boolean isAlone = claims.get(i) instanceof ChangeClaim change
                    && isOfThose(change)
                    && sentence(i - 1) == sentence(i) - 1
                    && (i + 1 == claims.size() || sentence(i + 1) != sentence(i))
                    && claims.get(i - 1).provenance().paragraph()
                            == claims.get(i).provenance().paragraph();
            if (isAlone) {
                changeSpokenOf((ChangeClaim) claims.get(i), sentence(i) - 1);
            }
        }
    }

    /** "An increase of 5.8%", "The deficit rose by A": of what has just been told, where it says no time of its own. */
    private static boolean isOfThose(ChangeClaim change) {
        String phrasing = change.provenance().phrasing();
        boolean hasNoTime = change.slots().period().evidence() != Evidence.EXPLICIT
                && !change.base().value().isStated();
        return phrasing.equals("change-noun-of") || (phrasing.equals("rose-by") && hasNoTime);
    }

    /** "Trade reached A. This is B, or 12.5%, more than a year before": from the level of the sentence before, whatever it was. */
    private void changesOfThat() {
        for (int i = 1; i < claims.size(); i++) {
            if (!(claims.get(i) instanceof ChangeClaim change) || sentence(i) == 0) {
                continue;
            }
            boolean isOpening = change.span().start()
                                    - change.provenance().sentence().start()
                            <= PRONOUN_REACH
                    && (change.provenance().phrasing().equals("change-from-base")
                            || change.provenance().phrasing().equals("rose-by"))
                    && sentence(i - 1) == sentence(i) - 1
                    && POINTING.has(
                            sentences.get(sentence(i)).sentence().tokens().get(0))
                    && !isToldInSentence(i);
            List<LevelClaim> levels = isOpening ? levelsOf(sentence(i) - 1) : List.of();
            if (levels.size() != 1 || !isOneSeries(levels.get(0), change)) {
                continue;
            }
            int level = number(levels.get(0));
            for (int next = i; next < claims.size() && sentence(next) == sentence(i); next++) {
                boolean isAgain = claims.get(next) instanceof ChangeClaim again
                        && (next == i || again.provenance().phrasing().equals("or-again"));
                if (isAgain) {
                    links.add(new Link(Link.Kind.CHANGE, List.of(next + 1, level, 0), false));
                }
            }
        }
    }

    /** Whether the sentence of a change tells a level itself. */
    private boolean isToldInSentence(int change) {
        return !levelsOf(sentence(change)).isEmpty();
    }

    private List<LevelClaim> levelsOf(int sentence) {
        List<LevelClaim> levels = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim instanceof LevelClaim level && level.provenance().sentenceIndex() == sentence) {
                levels.add(level);
            }
        }
        return levels;
    }

    private static boolean isOneSeries(LevelClaim level, ChangeClaim change) {
        boolean isAmount = change.form() == ChangeClaim.Form.RATE
                || change.quantity().unit().equals(level.quantity().unit());
        return isAmount
                && level.measure() == change.of()
                && level.sense() == change.ofSense()
                && level.timing() == LevelClaim.Timing.TOTAL
                && isOneTrade(level.slots(), change.slots());
    }

    /** Whether two claims are about the same goods with the same partner in the same time. */
    private static boolean isOneTrade(Slots one, Slots other) {
        return one.basis() == other.basis()
                && one.product().value().equals(other.product().value())
                && one.partner().value().equals(other.partner().value())
                && one.period().value().equals(other.period().value());
    }

    private void changeSpokenOf(ChangeClaim change, int sentence) {
        List<LevelClaim> levels = levelsOf(sentence);
        if (levels.size() != 2 || !isOneSeries(levels.get(0), levels.get(1), change)) {
            return;
        }
        boolean isInOrder = levels.get(0)
                .slots()
                .period()
                .value()
                .isBefore(levels.get(1).slots().period().value());
        LevelClaim older = levels.get(isInOrder ? 0 : 1);
        Period said = change.base().value();
        if (said.isStated() && !said.equals(older.slots().period().value())) {
            // "As compared to 2019, exports grew by 39%": of neither that the sentence before tells.
            return;
        }
        int later = number(levels.get(isInOrder ? 1 : 0));
        int earlier = number(older);
        links.add(new Link(Link.Kind.CHANGE, List.of(number(change), later, earlier), false));
    }

    private static boolean isOneSeries(LevelClaim a, LevelClaim b, ChangeClaim change) {
        return a.measure() == change.of()
                && b.slots().basis() == change.slots().basis()
                && b.slots().product().value().equals(change.slots().product().value())
                && b.slots().partner().value().equals(change.slots().partner().value())
                && isOneReporter(
                        b.slots().reporter().value(), change.slots().reporter().value())
                && a.sense() == change.ofSense()
                && isOneSeries(a, b);
    }

    private static boolean isOneReporter(Area one, Area other) {
        return one.equals(other) || !one.isStated() || !other.isStated();
    }

    /** Whether two levels are those of one trade at two times. */
    private static boolean isOneSeries(LevelClaim a, LevelClaim b) {
        return a.measure() == b.measure()
                && a.sense() == b.sense()
                && a.quantity().unit().equals(b.quantity().unit())
                && a.slots().partner().value().equals(b.slots().partner().value())
                && a.slots().product().value().equals(b.slots().product().value())
                && a.slots().period().value().hasSameLengthAs(b.slots().period().value())
                && !a.slots().period().value().equals(b.slots().period().value());
    }

    private int sentence(int claim) {
        return claims.get(claim).provenance().sentenceIndex();
    }

    /** "Nearly nine-tenths of what was sold was diamonds. The stones fetched A out of total exports of B": the share is of these. */
    private void outOf() {
        for (Claim claim : claims) {
            int next = claim.provenance().sentenceIndex() + 1;
            boolean isBefore = claim instanceof ShareClaim && next < sentences.size() && isParagraphOfBefore(next);
            List<LevelClaim> levels = isBefore ? levelsOf(next) : List.of();
            boolean isOfOne = levels.size() == 2
                    && isOnlyShare(claim)
                    && levels.get(0).measure() == ((ShareClaim) claim).of()
                    && levels.get(0).measure() == levels.get(1).measure()
                    && levels.get(0)
                            .quantity()
                            .unit()
                            .equals(levels.get(1).quantity().unit())
                    && levels.get(0)
                            .slots()
                            .period()
                            .value()
                            .equals(claim.slots().period().value());
            if (isOfOne && isOutOf(next, levels.get(0), levels.get(1))) {
                List<Integer> numbers = List.of(number(claim), number(levels.get(0)), number(levels.get(1)));
                links.add(new Link(Link.Kind.SHARE, numbers, false));
            }
        }
    }

    private boolean isOnlyShare(Claim share) {
        return claims.stream()
                .noneMatch(c -> c != share
                        && !(c instanceof LevelClaim)
                        && c.provenance().sentenceIndex() == share.provenance().sentenceIndex());
    }

    /** "The stones fetched A out of B": of those that the sentence before told of. */
    private boolean isOutOf(int sentence, LevelClaim part, LevelClaim whole) {
        List<Token> tokens = sentences.get(sentence).sentence().tokens();
        boolean isBack = tokens.get(0).is("the") || POINTING.has(tokens.get(0));
        boolean isOut = false;
        for (int i = 1; i < tokens.size(); i++) {
            boolean isBetween = tokens.get(i).start() >= part.span().end()
                    && tokens.get(i).end() <= whole.span().start();
            isOut |= isBetween && tokens.get(i).is("of") && tokens.get(i - 1).is("out");
        }
        return isBack && isOut;
    }

    /** "It exported A. France bought B, Spain C and Italy D. The rest went elsewhere": B, C and D are parts of A. */
    private void wentElsewhere() {
        for (int i = 2; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).sentence().tokens();
            boolean isRest = tokens.size() > 2
                    && tokens.get(0).is("the")
                    && RESTS.has(tokens.get(1))
                    && levelsOf(i).isEmpty()
                    && isParagraphOfBefore(i)
                    && isParagraphOfBefore(i - 1);
            if (!isRest) {
                continue;
            }
            List<LevelClaim> parts = levelsOf(i - 1);
            List<LevelClaim> wholes = levelsOf(i - 2);
            boolean isDivided = parts.size() > 1
                    && wholes.size() == 1
                    && parts.stream().allMatch(p -> isPartOf(p, wholes.get(0)))
                    && parts.stream().map(ArticleLinks::part).distinct().count() == parts.size();
            if (isDivided) {
                List<Integer> claimed = new ArrayList<>(List.of(number(wholes.get(0))));
                parts.forEach(p -> claimed.add(number(p)));
                links.add(new Link(Link.Kind.PARTS, List.copyOf(claimed), false));
            }
        }
    }

    private static boolean isPartOf(LevelClaim part, LevelClaim whole) {
        return part.measure() == whole.measure()
                && part.sense() == whole.sense()
                && part.timing() == whole.timing()
                && !Summands.isOlder(part)
                && part.quantity().unit().equals(whole.quantity().unit())
                && part.slots().period().value().equals(whole.slots().period().value())
                && part.slots().status().isFact();
    }

    /** "Three contracts worth $3 billion", and a list of three sums, each of one contract. */
    private void contracts() {
        List<LevelClaim> contracts = new ArrayList<>(0);
        for (Claim claim : claims) {
            if (claim instanceof LevelClaim level && isContract(level)) {
                contracts.add(level);
            }
        }
        List<List<LevelClaim>> lists = contracts.size() > 1 ? listsOfContracts(contracts) : List.of();
        for (LevelClaim claim : contracts) {
            int count = countBefore(claim);
            List<List<LevelClaim>> counted = lists.stream()
                    .filter(l -> l.size() == count && !l.contains(claim))
                    .filter(l ->
                            l.get(0).quantity().unit().equals(claim.quantity().unit()))
                    .toList();
            if (counted.size() == 1) {
                List<Integer> wholeAndParts = new ArrayList<>();
                wholeAndParts.add(number(claim));
                counted.get(0).forEach(p -> wholeAndParts.add(number(p)));
                links.add(new Link(Link.Kind.PARTS, List.copyOf(wholeAndParts), true));
            }
        }
    }

    /** Contracts that one sentence tells, and those that one paragraph after the other tells. */
    private List<List<LevelClaim>> listsOfContracts(List<LevelClaim> contracts) {
        List<List<LevelClaim>> lists = new ArrayList<>();
        List<LevelClaim> list = new ArrayList<>();
        for (LevelClaim level : contracts) {
            if (countBefore(level) > 1) {
                continue;
            }
            if (!list.isEmpty() && !isNext(list, level)) {
                lists.add(List.copyOf(list));
                list.clear();
            }
            list.add(level);
        }
        lists.add(List.copyOf(list));
        return lists.stream().filter(l -> l.size() > 1).toList();
    }

    private static boolean isNext(List<LevelClaim> list, LevelClaim next) {
        LevelClaim last = list.get(list.size() - 1);
        boolean isOneSentence =
                list.get(0).provenance().sentenceIndex() == next.provenance().sentenceIndex();
        boolean areItems = list.size() == 1
                || list.get(0).provenance().paragraph() < last.provenance().paragraph();
        return isOneSentence
                || (areItems
                        && last.provenance().paragraph() + 1
                                == next.provenance().paragraph());
    }

    private static boolean isContract(LevelClaim level) {
        return level.measure() == Measure.CONTRACT
                && level.timing() == LevelClaim.Timing.TOTAL
                && level.slots().status().isFact();
    }

    /** "Three contracts worth A": the count before a sum, if no other figure of the sentence stands between; 0 for none. */
    private int countBefore(Claim claim) {
        int at = numberAt(claim.span().start()) - 1;
        boolean isCount = at >= 0
                && numbers.get(at).kind() == Kind.COUNT
                && numbers.get(at).unit().equals(Unit.COUNT)
                && numbers.get(at).span().start()
                        >= claim.provenance().sentence().start()
                && claim.span().start() - numbers.get(at).span().end() <= COUNT_REACH;
        return isCount && numbers.get(at).value().stripTrailingZeros().scale() <= 0
                ? numbers.get(at).value().intValue()
                : 0;
    }

    /** "Exports averaged $1.2 billion a month, for a total of 14 billion". */
    private void average(LevelClaim average) {
        for (Claim claim : ofSentences(average, 0)) {
            boolean isTotal = claim instanceof LevelClaim level
                    && level.timing() == LevelClaim.Timing.TOTAL
                    && level.measure() == average.measure()
                    && level.sense() == average.sense()
                    && isOneTrade(level.slots(), average.slots());
            if (isTotal) {
                links.add(new Link(Link.Kind.AVERAGE, List.of(number(claim), number(average)), false));
            }
        }
    }

    /** "It delivered 4,180 cars for a total of A, at an average of B apiece": the average times the count. */
    private void apiece(LevelClaim average) {
        List<Token> tokens =
                sentences.get(average.provenance().sentenceIndex()).sentence().tokens();
        boolean isApiece = false;
        for (Token token : tokens) {
            boolean isBehind = token.start() >= average.span().end()
                    && token.start() - average.span().end() <= 1;
            isApiece |= isBehind && (token.is("apiece") || token.is("each"));
        }
        List<Integer> totals = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (Claim claim : isApiece ? ofSentences(average, 0) : List.<Claim>of()) {
            if (claim instanceof LevelClaim level && level.timing() == LevelClaim.Timing.TOTAL) {
                boolean isSum =
                        level.quantity().unit().equals(average.quantity().unit());
                (isSum ? totals : counts).add(number(level));
            }
        }

        boolean isOfOne = totals.size() == 1
                && counts.size() == 1
                && claims.get(counts.get(0) - 1).quantity().kind() == Kind.COUNT;
        if (isOfOne) {
            links.add(new Link(Link.Kind.AVERAGE, List.of(totals.get(0), number(average), counts.get(0)), false));
        }
    }

    /** "To make up the missing A they would need to average B in November and December": so much in each of the months. */
    private void needed(LevelClaim average) {
        int before = number(average) - 2;
        if (before < 0 || !(claims.get(before) instanceof LevelClaim missing)) {
            return;
        }
        boolean isMissing = missing.provenance().phrasing().equals(ReckonedResults.RECKONED)
                && sentence(before) == average.provenance().sentenceIndex()
                && average.slots().status() == Status.HYPOTHETICAL
                && missing.quantity().unit().equals(average.quantity().unit());
        if (isMissing) {
            links.add(new Link(Link.Kind.AVERAGE, List.of(number(missing), number(average)), false));
        }
    }

    /** "Rice shipments of 20.6 million tonnes were valued at A, which works out to B a tonne". */
    private void product(LevelClaim price) {
        String unit = price.quantity().unit().code();
        int slash = unit.indexOf('/');
        if (slash < 0) {
            return;
        }
        String money = unit.substring(0, slash);
        String mass = unit.substring(slash + 1);
        List<LevelClaim> values = new ArrayList<>();
        List<LevelClaim> volumes = new ArrayList<>();
        for (Claim claim : ofSentences(price, 1)) {
            int away = price.provenance().sentenceIndex() - claim.provenance().sentenceIndex();
            boolean isNear =
                    claim.provenance().paragraph() == price.provenance().paragraph();
            if (!(claim instanceof LevelClaim level) || !isNear || !isSameGood(level, price)) {
                continue;
            }
            Quantity quantity = level.quantity();
            boolean isCurrent =
                    level.slots().period().value().equals(price.slots().period().value());
            // A small sum without its unit is another price, and no value.
            boolean isSum = quantity.value().compareTo(price.quantity().value().movePointRight(2)) > 0;
            boolean isMoney =
                    quantity.kind() == Kind.MONEY && quantity.unit().code().equals(money);
            if (isSum && isMoney && isCurrent && away == 0) {
                values.add(level);
            } else if (quantity.unit().code().equals(mass) && isCurrent) {
                volumes.add(level);
            }
        }
        if (values.isEmpty() && volumes.size() == 1) {
            receipts(price, money)
                    .ifPresent(v -> links.add(new Link(
                            Link.Kind.PRODUCT, List.of(number(v), number(price), number(volumes.get(0))), false)));
            return;
        }
        boolean isOfOne = values.size() == 1
                && volumes.size() == 1
                && values.get(0)
                        .slots()
                        .partner()
                        .value()
                        .equals(volumes.get(0).slots().partner().value());
        if (isOfOne) {
            links.add(new Link(
                    Link.Kind.PRODUCT, List.of(number(values.get(0)), number(price), number(volumes.get(0))), false));
        }
    }

    /** "Receipts amounted to A", "They thereby took in A": the one sum of the sentence behind a price that says it comes of it. */
    private Optional<LevelClaim> receipts(LevelClaim price, String money) {
        int next = price.provenance().sentenceIndex() + 1;
        boolean isNext = next < sentences.size() && isParagraphOfBefore(next);
        List<LevelClaim> told = isNext ? levelsOf(next) : List.of();
        if (told.size() != 1) {
            return Optional.empty();
        }
        LevelClaim sum = told.get(0);
        boolean isOfIt = false;
        List<Token> tokens = sentences.get(next).sentence().tokens();
        for (int i = 0; i < tokens.size() && tokens.get(i).end() <= sum.span().start(); i++) {
            isOfIt |= (i <= 1 && RECEIPTS.has(tokens.get(i))) || THEREBY.has(tokens.get(i));
        }
        boolean isOfTime =
                sum.slots().period().value().equals(price.slots().period().value());
        return isOfIt
                        && isOfTime
                        && sum.quantity().unit().code().equals(money)
                        && sum.slots().status().isFact()
                ? Optional.of(sum)
                : Optional.empty();
    }

    private static boolean isSameGood(LevelClaim level, LevelClaim price) {
        return level.provenance().number() != price.provenance().number()
                && level.measure() != Measure.PRICE
                && level.slots().status().isFact()
                && (level.slots()
                                .product()
                                .value()
                                .equals(price.slots().product().value())
                        || level.slots().product().value().isAll());
    }

    private static int number(Claim claim) {
        return claim.provenance().number();
    }

    /** "Machinery made up 42 percent, food 31; the remaining 27": the shares of one whole, up to the rest. */
    private void shares(ShareClaim rest) {
        List<Integer> shares = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        for (int i = number(rest) - 1; i >= 0; i--) {
            Claim claim = claims.get(i);
            if (claim.provenance().paragraph() != rest.provenance().paragraph()) {
                break;
            }
            if (claim instanceof ShareClaim share && isPartOfOneWhole(share, rest)) {
                if (!parts.add(part(share))) {
                    // Two prints of one share count once.
                    return;
                }
                shares.add(0, number(share));
            }
        }
        if (shares.size() > 2 && isEveryPercentage(shares, rest)) {
            links.add(new Link(Link.Kind.SHARES, List.copyOf(shares), true));
        }
    }

    /** No percentage from the first of the shares to the last is anything but one of them, or an older one. */
    private boolean isEveryPercentage(List<Integer> shares, ShareClaim rest) {
        int from = claims.get(shares.get(0) - 1).span().start();
        int to = rest.span().end();
        int first = shares.get(0) - 1;
        int sentences = rest.provenance().sentenceIndex()
                - claims.get(first).provenance().sentenceIndex();
        long others = ofSentences(rest, sentences).stream()
                .filter(c -> c.span().start() >= from && c.span().end() <= to)
                .filter(c -> isOlderOrChange(c, rest))
                .count();
        long percentages = numbers.subList(numberAt(from), numberAt(to)).stream()
                .filter(q -> q.kind() == Kind.PERCENT || q.kind() == Kind.PERCENTAGE_POINT)
                .filter(q -> q.span().start() >= from && q.span().end() <= to)
                .count();
        return shares.size() + others == percentages;
    }

    /** The claims of a claim's sentence and of some sentences before it. */
    private List<Claim> ofSentences(Claim claim, int before) {
        int sentence = claim.provenance().sentenceIndex();
        int first = number(claim) - 1;
        while (first > 0 && claims.get(first - 1).provenance().sentenceIndex() >= sentence - before) {
            first--;
        }
        int end = number(claim);
        while (end < claims.size() && claims.get(end).provenance().sentenceIndex() == sentence) {
            end++;
        }
        return claims.subList(first, end);
    }

    /** The first number that starts at or after an offset. */
    private int numberAt(int offset) {
        int low = 0;
        int high = numbers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isOlderOrChange(Claim claim, ShareClaim rest) {
        boolean isOlder = claim instanceof ShareClaim
                && !claim.slots().period().value().equals(rest.slots().period().value());
        boolean isChange = claim instanceof ChangeClaim change
                && (change.form() == ChangeClaim.Form.RATE || change.form() == ChangeClaim.Form.POINTS);
        return isOlder || isChange;
    }

    private static String part(Claim share) {
        return share.slots().partner().value().code()
                + '|'
                + share.slots().product().value().name();
    }

    private static boolean isPartOfOneWhole(ShareClaim share, ShareClaim rest) {
        return share.of() == rest.of()
                && share.slots()
                        .reporter()
                        .value()
                        .equals(rest.slots().reporter().value())
                && share.slots().period().value().equals(rest.slots().period().value());
    }
}
