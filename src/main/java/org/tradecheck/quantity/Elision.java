package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.text.Lexicon;
import org.tradecheck.text.Token;

/**
 * Fills in what a sentence leaves out: joins ranges whose ends share scale and unit, and gives numbers without a unit
 * the one they lean on.
 *
 * <p>One for an article; sentences come in the order of the text.
 */
final class Elision {

    private static final BigDecimal TWENTY = new BigDecimal("20");
    private static final BigDecimal FOUR = new BigDecimal("4");

    /** Verbs whose object is money where nothing else is said. */
    private static final Set<String> EARNING =
            Set.of("earned", "earn", "earns", "brought", "brings", "fetched", "paid", "spent", "cost", "invested");

    private final List<Remark> remarks;

    /** The unit of the last scaled amount of the article. */
    private Unit carriedUnit = Unit.NONE;

    private Kind carriedKind = Kind.OTHER;

    /** The money of the last scaled amount of money of the article. */
    private Unit carriedMoney = Unit.NONE;

    /** The weight or volume last given in full, and its paragraph. */
    private Draft lastGoods = new Draft();

    private int goodsParagraph = -1;

    /** The price last given in this paragraph. */
    private Unit priceUnit = Unit.NONE;

    private BigDecimal price = BigDecimal.ZERO;
    private int priceParagraph = -1;

    /** "in billions of dollars": what the bare numbers of a list are. */
    private Declared declared = Declared.NONE;

    /** What was declared where the sentence stands that is completed. */
    private Declared meant = Declared.NONE;

    record Declared(Kind kind, Unit unit, BigDecimal scale, int lastParagraph) {

        static final Declared NONE = new Declared(Kind.OTHER, Unit.NONE, BigDecimal.ONE, -1);
    }

    Elision(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** Reads a declaration in a sentence that may have no numbers. */
    void declare(SentenceScan scan, CurrencyResolver currencies, int paragraph) {
        List<Token> tokens = scan.words.tokens;
        if (declared.lastParagraph() < paragraph) {
            declared = Declared.NONE;
        }
        for (int i = scan.words.next(0, Words.DECLARING);
                i + 1 < tokens.size();
                i = scan.words.next(i + 1, Words.DECLARING)) {
            if (mayDeclare(scan, i + 1)) {
                Optional<Declared> found = declaredAt(scan, currencies, i + 1, paragraph);
                if (found.isPresent()) {
                    declared = found.get();
                }
            }
        }
        scan.declared = declared;
    }

    /** Whether a scale, a unit or money may stand at a place, or "in" behind a bracket: not in "in 2024", "in the". */
    private static boolean mayDeclare(SentenceScan scan, int at) {
        return scan.words.isOf(at, Words.UNIT_START | Words.SCALE | Words.DECLARING);
    }

    private Optional<Declared> declaredAt(SentenceScan scan, CurrencyResolver currencies, int from, int paragraph) {
        List<Token> tokens = scan.words.tokens;
        int at = from;
        String sign = "";
        boolean isInBracket = tokens.get(from - 1).is("(");
        if (isInBracket && scan.words.is(at, "in")) {
            at++;
        }
        if (scan.words.is(at, "us") && scan.words.is(at + 1, "$")) {
            sign = "USD";
            at += 2;
        } else if (at < tokens.size()
                && !tokens.get(at).isWord()
                && !CurrencyTable.SHIPPED.signed(scan.words.word(at)).isEmpty()) {
            sign = CurrencyTable.SHIPPED.signed(scan.words.word(at));
            at++;
        } else if (at < tokens.size()
                && CurrencyTable.SHIPPED.mayBePrinted(tokens.get(at).word())
                && CurrencyTable.SHIPPED.isCode(scan.words.raw(at))) {
            sign = scan.words.raw(at);
            at++;
        }
        BigDecimal scale = NumberWords.scale(scan.words.word(at));
        boolean isScaled = scale.signum() > 0;
        if (isScaled) {
            at++;
            BigDecimal second = NumberWords.scale(scan.words.word(at));
            if (second.signum() > 0) {
                scale = scale.multiply(second);
                at++;
            }
            if (scan.words.is(at, "of")) {
                at++;
            }
        }
        String endMark = at < tokens.size() ? scan.words.word(tokens.size() - 1) : "";
        boolean goesOn = endMark.equals(":") || endMark.equals("-") || endMark.equals("--");
        int until = goesOn ? paragraph + 1 : paragraph;
        if (!sign.isEmpty()) {
            String code = currencies.resolve(sign, true, tokens.get(from).span());
            return isScaled ? Optional.of(new Declared(Kind.MONEY, new Unit(code), scale, until)) : Optional.empty();
        }
        if (at >= tokens.size() || (isInBracket && !isScaled)) {
            return Optional.empty();
        }
        Draft probe = new Draft();
        int end = scan.units.declared(probe, at);
        if (end == at && !(probe.kind == Kind.COUNT && isScaled)) {
            return Optional.empty();
        }
        boolean isGoods = probe.kind == Kind.MASS || probe.kind == Kind.VOLUME || probe.kind == Kind.ENERGY;
        boolean isPercent = probe.kind == Kind.PERCENT && scan.words.is(at, "percent");
        boolean isMoney = probe.kind == Kind.MONEY && isScaled;
        boolean closed = switch (scan.words.word(end)) {
            case "terms", "bags", "-" -> false;
            default -> true;
        };
        if (!closed || !(isGoods || isMoney || isPercent) || isAfterNumber(scan, from)) {
            return Optional.empty();
        }
        BigDecimal factor = isScaled ? scale : BigDecimal.ONE;
        return Optional.of(new Declared(probe.kind, probe.unit, factor.multiply(probe.scale), until));
    }

    private static boolean isAfterNumber(SentenceScan scan, int from) {
        return from >= 2 && scan.words.tokens.get(from - 2).isNumber();
    }

    /** Fills in what a sentence leaves out. */
    void complete(SentenceScan scan, int paragraph) {
        meant = scan.declared;
        joinRanges(scan);
        List<Draft> drafts = scan.drafts();
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (draft.need == Draft.Need.NOTHING) {
                if (draft.kind == Kind.MONEY) {
                    scaleLeftOut(scan, d);
                    price(scan, d, paragraph);
                    declaredMoney(draft);
                }
                continue;
            }
            if (draft.need == Draft.Need.UNIT) {
                scaledOnly(scan, d);
            } else {
                digitsOnly(scan, d, paragraph);
            }
        }
        if (scan.isDaily) {
            daily(scan);
        }
        carry(scan, paragraph);
    }

    private void inherit(Draft draft, Kind kind, Unit unit) {
        draft.kind = kind;
        draft.unit = unit;
        draft.need = Draft.Need.NOTHING;
        remarks.add(new Remark(new org.tradecheck.text.Span(draft.start, draft.end), Remark.Kind.UNIT_INHERITED));
    }

    private static void count(Draft draft) {
        draft.kind = Kind.COUNT;
        draft.unit = Unit.COUNT;
        draft.need = Draft.Need.NOTHING;
    }

    // ---- a scale without a unit ----

    private void scaledOnly(SentenceScan scan, int d) {
        Draft draft = scan.drafts().get(d);
        if (draft.kind == Kind.COUNT || isCountNoun(scan, draft.last)) {
            count(draft);
            return;
        }
        if (isDeclared(draft)) {
            inherit(draft, meant.kind(), meant.unit());
            return;
        }
        boolean isWorth = isWorth(scan, draft.first) || isObjectOfEarning(scan, draft.first);
        for (int k = d - 1; k >= 0; k--) {
            Draft giver = scan.drafts().get(k);
            boolean isMeant = isGiver(giver) && !isConverted(scan, k, draft.first);
            if (isMeant && (!isWorth || giver.kind == Kind.MONEY)) {
                inherit(draft, giver.kind, giver.unit);
                return;
            }
        }
        for (int k = d + 1; k < scan.drafts().size(); k++) {
            if (isGiver(scan.drafts().get(k))) {
                inherit(draft, scan.drafts().get(k).kind, scan.drafts().get(k).unit);
                return;
            }
        }
        if (isAboutPeople(scan)) {
            count(draft);
        } else if (carriedMoney.isStated() && (isWorth || isEarned(scan, draft.first))) {
            inherit(draft, Kind.MONEY, carriedMoney);
        } else if (carriedUnit.isStated()) {
            inherit(draft, carriedKind, carriedUnit);
        } else {
            draft.kind = Kind.OTHER;
            draft.need = Draft.Need.NOTHING;
        }
    }

    /** "182,300 tonnes worth 28.9 mln", "valued at 23.9 mln": what goods are worth is money. */
    private static boolean isWorth(SentenceScan scan, int at) {
        String before = at > 0 ? scan.words.word(at - 1) : "";
        return before.equals("worth") || (before.equals("at") && at > 1 && scan.words.is(at - 2, "valued"));
    }

    /** "at 3,700 dollars a tonne, which brought 143 million": what goods bring is money. */
    private static boolean isObjectOfEarning(SentenceScan scan, int at) {
        int verb = at > 1 && (scan.words.is(at - 1, "us") || scan.words.is(at - 1, "in")) ? at - 2 : at - 1;
        return verb >= 0 && EARNING.contains(scan.words.word(verb));
    }

    /** "482 mln crowns, or 69.9 mln dlrs, from 1.27 billion": the same sum in other money is no model for the next. */
    private static boolean isConverted(SentenceScan scan, int d, int to) {
        if (d == 0 || scan.drafts().get(d).kind != Kind.MONEY) {
            return false;
        }
        Draft first = scan.drafts().get(d - 1);
        Draft again = scan.drafts().get(d);
        if (first.kind != Kind.MONEY || first.unit.equals(again.unit)) {
            return false;
        }
        boolean isBracket = scan.words.is(first.last, "(");
        int or = scan.words.is(first.last, ",") ? first.last + 1 : first.last;
        if (!isBracket && !scan.words.is(or, "or")) {
            return false;
        }
        int from = isBracket ? first.last + 1 : or + 1;
        if (again.first - from > 3) {
            return false;
        }
        for (int i = again.last; isBracket && i < to; i++) {
            if (scan.words.is(i, ")")) {
                return true;
            }
        }
        return !isBracket;
    }

    /** "Beef brought us 620 million", "the crop earned 2.1 billion". */
    private static boolean isEarned(SentenceScan scan, int to) {
        for (int i = 0; i < to; i++) {
            if (EARNING.contains(scan.words.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The jobless total rose to 2.2 mln": no unit is left out, people are counted. */
    private static boolean isAboutPeople(SentenceScan scan) {
        for (Token token : scan.words.tokens) {
            switch (token.lower()) {
                case "jobless",
                        "unemployed",
                        "unemployment",
                        "population",
                        "workforce",
                        "inhabitants",
                        "tourists",
                        "visitors",
                        "passengers",
                        "refugees",
                        "migrants" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean isDeclared(Draft draft) {
        return meant.unit().isStated() && meant.scale().compareTo(draft.scale) == 0;
    }

    /** An amount of money or goods, large enough to have company. */
    private static boolean isGiver(Draft draft) {
        boolean isKind = switch (draft.kind) {
            case MONEY, MASS, VOLUME, ENERGY, COUNT -> true;
            default -> false;
        };
        boolean isLarge = draft.isScaled || draft.isGrouped || draft.kind == Kind.MASS || draft.kind == Kind.VOLUME;
        return isKind && isLarge && !draft.isGuess && draft.hasUnit() && !draft.unit.isRate();
    }

    /** "1.2 million people": a plural that is no trade word is what is counted. */
    private static boolean isCountNoun(SentenceScan scan, int at) {
        if (at >= scan.words.tokens.size() || !scan.words.tokens.get(at).isWord()) {
            return false;
        }
        String lower = scan.words.word(at);
        if (lower.equals("of") || Words.MONEY_NOUNS.contains(lower) || scan.words.isOf(at, Words.AFTER_LEANING)) {
            return false;
        }
        if (isPlural(lower)) {
            return true;
        }
        String next = scan.words.word(at + 1);
        return next.length() > 3
                && next.endsWith("s")
                && !next.endsWith("ss")
                && !Words.MONEY_NOUNS.contains(next)
                && !scan.words.isOf(at + 1, Words.AFTER_LEANING)
                && !scan.words.isOf(at + 1, Words.MOTION)
                && !lower.endsWith("ly");
    }

    /** "companies", "people": several of what a number in front counts. */
    static boolean isPlural(String lower) {
        boolean hasNoEnding = switch (lower) {
            case "people", "men", "women", "children" -> true;
            default -> false;
        };
        return hasNoEnding
                || (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us"));
    }

    // ---- digits without scale and unit ----

    private void digitsOnly(SentenceScan scan, int d, int paragraph) {
        Draft draft = scan.drafts().get(d);
        if (draft.kind == Kind.COUNT) {
            count(draft);
            return;
        }
        if (isListed(scan, draft) && meant.unit().isStated()) {
            draft.scale = draft.scale.multiply(meant.scale());
            draft.isScaled = meant.scale().compareTo(BigDecimal.ONE) != 0;
            inherit(draft, meant.kind(), meant.unit());
            return;
        }
        if (!draft.isSpelled && leans(scan, d, paragraph)) {
            return;
        }
        if (draft.isInteger()) {
            count(draft);
            draft.isGuess = true;
        } else {
            draft.kind = Kind.OTHER;
            draft.need = Draft.Need.NOTHING;
        }
    }

    /** A place in a list: before a mark or the end, and not a small bare whole number. */
    private static boolean isListed(SentenceScan scan, Draft draft) {
        String next = scan.words.word(draft.last);
        boolean atMark = switch (next) {
            case "", ",", ")", ";", ".", "(", "and", "against", "vs", "versus", "compared", "from", "to", "in" -> true;
            default -> false;
        };
        return atMark && (!draft.isSpelled) && (draft.isGrouped || !draft.isInteger() || isInList(scan, draft));
    }

    private static boolean isInList(SentenceScan scan, Draft draft) {
        String before = scan.words.word(draft.first - 1);
        boolean isBracketed = before.equals("(") && scan.words.is(draft.last, ")");
        boolean isNamed =
                draft.first > 0 && scan.words.tokens.get(draft.first - 1).isWord();
        return isBracketed || (isNamed && (scan.words.is(draft.last, "(") || scan.words.is(draft.last, ",")));
    }

    private boolean leans(SentenceScan scan, int d, int paragraph) {
        Draft draft = scan.drafts().get(d);
        if (draft.last < scan.words.tokens.size()
                && scan.words.tokens.get(draft.last).isWord()
                && !scan.words.isOf(draft.last, Words.AFTER_LEANING)
                && !scan.words.isOf(draft.last, Words.MONTH)) {
            return false;
        }
        String cue = scan.words.word(draft.first - 1);
        boolean mayHead = !draft.isInteger() || isRespective(scan);
        if (d + 1 < scan.drafts().size() && mayHead && isHeadOfList(scan, d)) {
            return true;
        }
        if (d + 1 < scan.drafts().size() && isForward(scan, draft, scan.drafts().get(d + 1))) {
            take(draft, scan.drafts().get(d + 1));
            return true;
        }
        if (!scan.words.isOf(draft.first - 1, Words.LEANING) && !isDestination(scan, draft)) {
            return isNextTaker(scan, draft) && weighedAsBefore(scan, d);
        }
        if (cue.equals("with") && isFurtherGoods(draft, paragraph)) {
            take(draft, lastGoods);
            return true;
        }
        for (int k = d - 1; k >= 0 && k >= d - 6; k--) {
            Draft giver = scan.drafts().get(k);
            boolean gives = giver.unit.isStated() || giver.isScaled;
            if (giver.need != Draft.Need.NOTHING || !gives || !(giver.isAmount() || giver.isScaled)) {
                continue;
            }
            boolean isRate = giver.kind == Kind.PERCENT || giver.kind == Kind.PERCENTAGE_POINT;
            boolean isAway = cue.equals("to") || cue.equals("at") || draft.isGrouped;
            boolean isLoose = draft.isInteger() && !cue.equals("from") && !cue.equals("against") && !cue.equals("vs");
            if (isRate && (isAway || isLoose)) {
                continue;
            }
            if (isSimilar(draft, giver)) {
                take(draft, giver);
                return true;
            }
            if (draft.isGrouped && giver.isScaled && isGiver(giver) && isSmallerPart(draft, giver)) {
                inherit(draft, giver.kind, giver.unit);
                return true;
            }
            if (!isRate) {
                return false;
            }
        }
        return false;
    }

    /** "Poland took 212,000 tonnes, Japan 98,000 and the United States 52,000": a name behind a joint, and a mark behind the number. */
    private static boolean isNextTaker(SentenceScan scan, Draft draft) {
        boolean isAtMark = draft.last >= scan.words.tokens.size()
                || !scan.words.tokens.get(draft.last).isWord()
                || scan.words.is(draft.last, "and");
        int name = draft.first - 1;
        int words = 0;
        while (name >= 0
                && scan.words.tokens.get(name).isWord()
                && scan.words.tokens.get(name).isCapital()) {
            name--;
            words++;
        }
        if (scan.words.is(name, "the") && words > 0) {
            name--;
        }
        boolean isJoined = scan.words.is(name, ",") || scan.words.is(name, "and") || scan.words.is(name, ";");
        return draft.isGrouped && isAtMark && words > 0 && isJoined;
    }

    /** The weight or volume of the last number before, if it is of the same kind of size. */
    private boolean weighedAsBefore(SentenceScan scan, int d) {
        Draft draft = scan.drafts().get(d);
        Draft giver = d > 0 ? scan.drafts().get(d - 1) : draft;
        boolean isGoods = giver.kind == Kind.MASS || giver.kind == Kind.VOLUME || giver.kind == Kind.ENERGY;
        if (giver == draft || !isGoods || giver.isScaled || giver.unit.isRate() || !isSimilar(draft, giver)) {
            return false;
        }
        inherit(draft, giver.kind, giver.unit);
        return true;
    }

    /** "from 3.2 to 4.5 billion dlrs", "to 4.5 from 3.2 pct": the unit comes with the second number. */
    private static boolean isForward(SentenceScan scan, Draft draft, Draft next) {
        if (!next.hasUnit() || !next.isAmount() || next.kind == Kind.OTHER || next.isSigned) {
            return false;
        }
        if (next.first - draft.last > 1) {
            return isOfTwoVerbs(scan, draft, next);
        }
        return switch (scan.words.word(draft.last)) {
            case "to", "from", "or", "and", "against", "versus", "vs" ->
                (!draft.isInteger() || next.isInteger())
                        && isNear(draft.number, next.number, TWENTY)
                        && next.kind != Kind.COUNT;
            default -> false;
        };
    }

    /** "sold 3.30 and bought 2.50 billion dollars": the unit comes with the second number, behind one more word. */
    private static boolean isOfTwoVerbs(SentenceScan scan, Draft draft, Draft next) {
        return next.first - draft.last == 2
                && scan.words.is(draft.last, "and")
                && scan.words.tokens.get(draft.last + 1).isWord()
                && next.isScaled
                && draft.number.scale() > 0
                && draft.number.scale() == next.number.scale()
                && isNear(draft.number, next.number, TWENTY)
                && isGiver(next);
    }

    /** "5.2, 4.1 and 3.2 pct": the unit at the end of a list is everybody's. */
    private boolean isHeadOfList(SentenceScan scan, int d) {
        Draft draft = scan.drafts().get(d);
        for (int k = d + 1; k < scan.drafts().size(); k++) {
            Draft before = scan.drafts().get(k - 1);
            Draft next = scan.drafts().get(k);
            int gap = next.first - before.last;
            String link = scan.words.word(before.last);
            boolean isLinked = gap == 1 && (link.equals(",") || link.equals("and"))
                    || gap == 2 && link.equals(",") && scan.words.is(before.last + 1, "and");
            if (!isLinked || next.number.scale() != draft.number.scale() || next.isSigned) {
                return false;
            }
            if (next.need == Draft.Need.UNIT && draft.number.scale() > 0) {
                // "6.35, 5.80 and 2.36 billion", of the money told before.
                scaledOnly(scan, k);
            }
            if (next.need == Draft.Need.NOTHING) {
                if (next.hasUnit() && next.isAmount() && next.kind != Kind.OTHER) {
                    take(draft, next);
                    return true;
                }
                return false;
            }
        }
        return false;
    }

    /** "Iraq was first with 268,000 tonnes. Egypt followed with 213,000": the list of the sentence before goes on. */
    private boolean isFurtherGoods(Draft draft, int paragraph) {
        return draft.isGrouped && paragraph == goodsParagraph && isNear(draft.number, lastGoods.number, TWENTY);
    }

    private static boolean isRespective(SentenceScan scan) {
        for (Token token : scan.words.tokens) {
            if (token.is("respectively")) {
                return true;
            }
        }
        return false;
    }

    /** "to Italy 800": the amount for one place in a list of places. */
    private static boolean isDestination(SentenceScan scan, Draft draft) {
        int name = draft.first - 1;
        if (name < 1
                || !Character.isUpperCase(
                        scan.words.text.charAt(scan.words.tokens.get(name).start()))) {
            return false;
        }
        return switch (scan.words.word(name - 1)) {
            case "to", "from", "with", "for" -> true;
            default -> false;
        };
    }

    /** "4.5 million tonnes went to China and 900,000 to Japan": in full, but of the same kind. */
    private static boolean isSmallerPart(Draft draft, Draft giver) {
        BigDecimal whole = giver.number.multiply(giver.scale);
        return draft.number.compareTo(new BigDecimal("10000")) >= 0
                && draft.number.compareTo(whole) < 0
                && draft.number.multiply(new BigDecimal("1000")).compareTo(whole) > 0;
    }

    /** Decimals lean on any amount of their size; whole numbers only on one without a scale. */
    private static boolean isSimilar(Draft draft, Draft giver) {
        if (giver.kind == Kind.COUNT && !draft.isGrouped && !giver.isScaled) {
            return false;
        }
        if (giver.kind == Kind.OTHER && !giver.unit.isStated() && !giver.isScaled) {
            return false;
        }
        boolean isShare =
                giver.kind == Kind.PERCENT && draft.number.compareTo(new BigDecimal("100")) <= 0 && !draft.isGrouped;
        if (draft.isInteger() && (giver.isScaled || !giver.isInteger()) && !isShare) {
            return false;
        }
        boolean wouldBeGrouped = draft.number.compareTo(new BigDecimal("1000")) >= 0;
        if (draft.isInteger() && !draft.isGrouped && giver.isGrouped && wouldBeGrouped) {
            return false;
        }
        return isNear(draft.number, giver.number, TWENTY);
    }

    private static boolean isNear(BigDecimal a, BigDecimal b, BigDecimal factor) {
        BigDecimal x = a.abs();
        BigDecimal y = b.abs();
        return x.compareTo(y.multiply(factor)) <= 0 && y.compareTo(x.multiply(factor)) <= 0;
    }

    private void take(Draft draft, Draft giver) {
        draft.scale = draft.scale.multiply(giver.scale);
        draft.isScaled = giver.isScaled;
        inherit(draft, giver.kind, giver.unit);
    }

    /** "$64.22 billion in March from $59.88 in February": the sign is repeated and the scale is not. */
    private void scaleLeftOut(SentenceScan scan, int d) {
        Draft draft = scan.drafts().get(d);
        boolean isBare = draft.isSigned && !draft.isScaled && !draft.unit.isRate() && !draft.isRange;
        if (!isBare || d == 0 || draft.number.scale() < 1) {
            return;
        }
        boolean compares = switch (scan.words.word(draft.first - 1)) {
            case "from", "against", "versus", "vs", "with" -> true;
            default -> false;
        };
        for (int k = d - 1; k >= 0 && compares; k--) {
            Draft giver = scan.drafts().get(k);
            if (giver.kind == Kind.MONEY) {
                boolean fits = giver.isScaled
                        && giver.unit.equals(draft.unit)
                        && giver.number.scale() == draft.number.scale()
                        && isNear(giver.number, draft.number, new BigDecimal("2"));
                if (fits) {
                    take(draft, giver);
                }
                return;
            }
        }
    }

    // ---- prices, daily averages, lists of money ----

    private void price(SentenceScan scan, int d, int paragraph) {
        Draft draft = scan.drafts().get(d);
        String other = draft.kind == Kind.MONEY && !draft.isScaled ? priced(scan, draft.last) : "";
        if (!other.isEmpty() && !other.equals(draft.unit.code())) {
            draft.unit = new Unit(draft.unit.code() + "/" + other);
        }
        if (draft.unit.isRate()) {
            priceUnit = draft.unit;
            price = draft.number;
            priceParagraph = paragraph;
            return;
        }
        if (draft.isScaled) {
            return;
        }
        if (d + 1 < scan.drafts().size()
                && isEndOfPrice(scan, draft, scan.drafts().get(d + 1))) {
            inherit(draft, Kind.MONEY, scan.drafts().get(d + 1).unit);
            return;
        }
        if (paragraph == priceParagraph
                && priceUnit.code().startsWith(draft.unit.code() + "/")
                && isNear(draft.number, price, FOUR)
                && draft.form == Draft.Form.DIGITS) {
            inherit(draft, Kind.MONEY, priceUnit);
            return;
        }
        Unit per = pricePer(scan, draft);
        if (per.isStated()) {
            inherit(draft, Kind.MONEY, new Unit(draft.unit.code() + "/" + per.code()));
        }
    }

    /** "14.7 to the dollar", "153 yen per euro": the money whose price in other money is told; empty for none. */
    private static String priced(SentenceScan scan, int at) {
        int next = at;
        if (scan.words.is(next, "to") && (scan.words.is(next + 1, "the") || scan.words.is(next + 1, "one"))) {
            next += 2;
        } else if (scan.words.is(next, "per") || scan.words.is(next, "a")) {
            next++;
        } else {
            return "";
        }
        next = scan.words.is(next, "u.s.") || scan.words.is(next, "us") ? next + 1 : next;
        String money = CurrencyTable.SHIPPED.named(scan.words.word(next));
        return switch (money) {
            case "dollar" -> "USD";
            case "pound" -> "GBP";
            default -> money.length() == 3 && Character.isUpperCase(money.charAt(0)) ? money : "";
        };
    }

    /** "from $640 to $581 per tonne": the unit behind the second serves both. */
    private static boolean isEndOfPrice(SentenceScan scan, Draft draft, Draft next) {
        boolean isBetween = next.first > 0
                && next.first - draft.last <= 2
                && (scan.words.is(next.first - 1, "to") || scan.words.is(next.first - 1, "and"))
                && draft.first > 0
                && (scan.words.is(draft.first - 1, "from") || scan.words.is(draft.first - 1, "between"));
        return isBetween
                && next.kind == Kind.MONEY
                && next.unit.isRate()
                && next.unit.code().startsWith(draft.unit.code() + "/");
    }

    /** "The average price per barrel fell to 14.72 dlrs from 26.41 dlrs." */
    private static Unit pricePer(SentenceScan scan, Draft draft) {
        for (int i = 1; i + 1 < draft.first; i++) {
            if (scan.words.isOf(i, Words.PER) && isPriceWord(scan.words.word(i - 1))) {
                Optional<Lexicon.Match<UnitWord>> unit = UnitWord.LEXICON.longestAt(scan.words.tokens, i + 1);
                if (unit.isPresent() && unit.get().value().isDenominator()) {
                    return unit.get().value().unit();
                }
            }
        }
        return Unit.NONE;
    }

    private static boolean isPriceWord(String word) {
        return switch (word) {
            case "price", "prices", "cost", "costs" -> true;
            default -> false;
        };
    }

    private void declaredMoney(Draft draft) {
        boolean fits = meant.kind() == Kind.MONEY
                && meant.scale().compareTo(BigDecimal.ONE) > 0
                && !draft.isScaled
                && draft.unit.equals(meant.unit())
                && draft.number.abs().compareTo(new BigDecimal("100000")) < 0;
        if (fits) {
            draft.scale = draft.scale.multiply(meant.scale());
            draft.isScaled = true;
        }
    }

    /** "average daily exports rose to 2.4 billion": an amount for each day. */
    private static void daily(SentenceScan scan) {
        int from = -1;
        for (int i = 0; i + 1 < scan.words.tokens.size(); i++) {
            boolean average = scan.words.is(i, "average") && scan.words.is(i + 1, "daily")
                    || scan.words.is(i, "daily") && scan.words.is(i + 1, "average");
            if (average) {
                from = i;
                break;
            }
        }
        if (from < 0) {
            return;
        }
        for (Draft draft : scan.drafts()) {
            boolean isLevel = draft.kind == Kind.MONEY || draft.kind == Kind.MASS || draft.kind == Kind.VOLUME;
            if (draft.first > from && isLevel && draft.unit.isStated() && !draft.unit.isRate()) {
                draft.unit = new Unit(draft.unit.code() + "/day");
            }
        }
    }

    private void carry(SentenceScan scan, int paragraph) {
        List<Draft> drafts = scan.drafts();
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (isGiver(draft) && !isConverted(scan, d, scan.words.tokens.size()) && draft.kind != Kind.COUNT) {
                carriedKind = draft.kind;
                carriedUnit = draft.unit;
                carriedMoney = draft.kind == Kind.MONEY ? draft.unit : carriedMoney;
            }
            boolean isGoods = draft.kind == Kind.MASS || draft.kind == Kind.VOLUME;
            if (isGoods && draft.isGrouped && draft.need == Draft.Need.NOTHING && !draft.unit.isRate()) {
                lastGoods = draft;
                goodsParagraph = paragraph;
            } else if (draft.kind == Kind.COUNT && draft.isGrouped) {
                goodsParagraph = -1;
            }
        }
    }

    // ---- ranges ----

    private static void joinRanges(SentenceScan scan) {
        List<Draft> drafts = scan.drafts();
        int d = 0;
        while (d + 1 < drafts.size()) {
            Draft low = drafts.get(d);
            Draft high = drafts.get(d + 1);
            if (isRange(scan, low, high)) {
                join(scan, low, high);
                drafts.remove(d + 1);
            }
            d++;
        }
    }

    private static boolean isRange(SentenceScan scan, Draft low, Draft high) {
        if (!mayEnd(low) || !mayEnd(high) || high.first - low.last != 1 || low.isRange) {
            return false;
        }
        boolean isHyphen =
                scan.words.is(low.last, "-") && scan.words.touches(low.last) && scan.words.touches(low.last + 1);
        boolean isAnd = scan.words.is(low.last, "and");
        boolean isOr = scan.words.is(low.last, "or");
        if (!isHyphen && !isAnd && !isOr && !scan.words.is(low.last, "to")) {
            return false;
        }
        if (!isRising(low, high)) {
            return false;
        }
        int before = Hedges.start(scan.words.tokens, low.first);
        String cue = scan.words.word(before - 1);
        if (isHyphen) {
            boolean isComplete = low.need == Draft.Need.NOTHING && high.need == Draft.Need.NOTHING;
            boolean isRate = high.unit.code().startsWith(low.unit.code() + "/");
            return shares(low, high) && (!isComplete || low.unit.equals(high.unit) || isRate);
        }
        if (isAnd) {
            return cue.equals("between") && shares(low, high) && low.kind != Kind.COUNT
                    || cue.equals("between") && isBare(low);
        }
        if (isOr) {
            boolean next = low.number.add(BigDecimal.ONE).compareTo(high.number) == 0;
            return isBare(low) && !low.isScaled && next && low.isInteger() && cue.isEmpty() == false;
        }
        boolean ranging = false;
        for (int k = before - 1; k >= 0 && k >= before - 3; k--) {
            ranging |= Words.RANGING.contains(scan.words.word(k));
        }
        if (cue.equals("from")) {
            return ranging && shares(low, high);
        }
        boolean movesRightBefore = scan.words.isOf(before - 1, Words.MOTION);
        if (isBare(low)) {
            boolean isRateOfChange = high.kind == Kind.PERCENT || high.isScaled;
            return !movesRightBefore || (isRateOfChange && !high.isSigned);
        }
        if (low.isSigned && !low.isScaled && high.isScaled) {
            return shares(low, high) && !movesRightBefore;
        }
        boolean moved = isMoved(scan, before);
        if (cue.equals("by") || (cue.equals("of") && isMoved(scan, before - 4))) {
            return false;
        }
        return shares(low, high)
                && (!moved || ranging)
                && isNear(low.number.multiply(low.scale), high.number.multiply(high.scale), FOUR);
    }

    /** No scale and no unit of its own. */
    private static boolean isBare(Draft draft) {
        return draft.need == Draft.Need.ALL;
    }

    private static boolean mayEnd(Draft draft) {
        boolean isKind = switch (draft.kind) {
            case YEAR, DATE, ORDINAL, AGE -> false;
            default -> true;
        };
        return isKind
                && draft.form != Draft.Form.EXACT
                && draft.form != Draft.Form.VAGUE
                && draft.form != Draft.Form.SHARE;
    }

    /** The ends can be read in one unit. */
    private static boolean shares(Draft low, Draft high) {
        if (low.need != Draft.Need.NOTHING || high.need != Draft.Need.NOTHING) {
            return true;
        }
        boolean sameMoney = low.kind == Kind.MONEY
                && high.kind == Kind.MONEY
                && high.unit.code().startsWith(low.unit.code());
        return low.unit.equals(high.unit) || sameMoney;
    }

    private static boolean isRising(Draft low, Draft high) {
        BigDecimal lowScale = low.isScaled ? low.scale : high.scale;
        BigDecimal highScale = high.isScaled || !low.isScaled ? high.scale : low.scale;
        return low.number.multiply(lowScale).compareTo(high.number.multiply(highScale)) < 0 && low.number.signum() >= 0;
    }

    private static boolean isMoved(SentenceScan scan, int before) {
        for (int k = before - 1; k >= 0 && k >= before - 4; k--) {
            if (scan.words.is(k, ",") || scan.words.is(k, ";") || scan.words.is(k, "by")) {
                return false;
            }
            if (scan.words.isOf(k, Words.MOTION)) {
                return true;
            }
        }
        return false;
    }

    private static void join(SentenceScan scan, Draft low, Draft high) {
        BigDecimal lowScale = low.isScaled ? low.scale : high.scale;
        if (low.isScaled && lowScale.compareTo(high.scale) != 0 && high.isScaled) {
            low.number = low.number.multiply(lowScale).divide(high.scale, java.math.MathContext.DECIMAL128);
        }
        boolean lowHasUnit = low.need == Draft.Need.NOTHING;
        boolean highHasUnit = high.need == Draft.Need.NOTHING;
        if (highHasUnit || !lowHasUnit) {
            low.kind = high.kind;
            low.unit = high.unit;
            low.need = high.need;
        }
        if (lowHasUnit && low.isSigned && !high.isSigned) {
            low.kind = Kind.MONEY;
        }
        low.upper = high.number;
        low.scale = high.isScaled || !low.isScaled ? high.scale : low.scale;
        low.isScaled |= high.isScaled;
        low.isRange = true;
        low.hedge = Hedge.RANGE;
        low.form = high.form == Draft.Form.MULTIPLE ? Draft.Form.MULTIPLE : low.form;
        low.last = high.last;
        low.end = high.end;
        if (low.step.signum() == 0) {
            low.step = high.step;
        }
        scan.rates.readBehindRange(low);
    }
}
