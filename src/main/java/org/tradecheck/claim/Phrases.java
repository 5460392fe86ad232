package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Measure;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/** Finds the noun phrases of a sentence: "Korea's exports of cars to Kazakhstan in May" is one. */
final class Phrases {

    /** Stands for "the two countries", "bilateral": filled from the article's pair. */
    static final Area PAIR = new Area("=pair");

    /** Whose partners they are. */
    private static final WordSet OWNERS = WordSet.of("its", "our", "their");

    /** Stands for "its", "the country": filled from the reporter before. */
    static final Area HOME = new Area("=home");

    /** Stands for "the rest of the world": filled from whom was spoken of before. */
    static final Area REST = new Area("=rest");

    /** Stands for "the bloc", "the region": filled from the group named before. */
    static final Area REGION = new Area("=region");

    /** Stands for "the neighbour", "there": filled from the other country named before. */
    static final Area NEIGHBOUR = new Area("=neighbour");

    /** Those who speak: "sales to us". */
    static final Area US = new Area("=us");

    /** Before the goods that earn: whether of exports, the text before says. */
    static final String EARNINGS = "=earnings of ";

    /** What goods bring in, if nothing says otherwise. */
    private static final WordSet REVENUES = WordSet.of("revenue", "revenues", "income", "takings");

    /** Words before "exports" that are no product. */
    private static final WordSet NOT_A_PRODUCT = WordSet.of(
            "the",
            "that",
            "and",
            "said",
            "of",
            "in",
            "s",
            "'s",
            "as",
            "on",
            "for",
            "while",
            "with",
            "mln",
            "value",
            "side",
            "higher",
            "lower",
            "stronger",
            "weaker",
            "strong",
            "weak",
            "rising",
            "falling",
            "more",
            "less",
            "most",
            "main",
            "other",
            "these",
            "those",
            "which",
            "where",
            "when",
            "both",
            "boost",
            "curb",
            "raise",
            "cut",
            "double",
            "promote",
            "support",
            "increase",
            "two",
            "three",
            "four",
            "five",
            "six",
            "months",
            "meanwhile",
            "however",
            "moreover",
            "instead",
            "today",
            "thus",
            "still",
            "yet",
            "now",
            "says",
            "say",
            "believes",
            "believe",
            "thinks",
            "think",
            "expects",
            "expect",
            "expected",
            "sees",
            "hopes",
            "hope",
            "predicts",
            "forecasts",
            "reckons",
            "month",
            "year",
            "years",
            "top",
            "major",
            "global",
            "world",
            "export",
            "import",
            "because",
            "if",
            "by",
            "not",
            "are",
            "have",
            "had",
            "has",
            "were",
            "was",
            "combined",
            "new",
            "future",
            "against",
            "since",
            "after",
            "before",
            "during",
            "between",
            "like",
            "showing",
            "average",
            "daily",
            "net",
            "gross",
            "half",
            "early",
            "late",
            "-",
            "/",
            "\"",
            "'",
            "total",
            "cheap",
            "valuable",
            "important",
            "leading",
            "principal",
            "chief",
            "traditional",
            "largest",
            "biggest",
            "robust",
            "sluggish",
            "recent",
            "latest",
            "first",
            "second",
            "third",
            "many",
            "much",
            "some",
            "few",
            "several",
            "all",
            "over",
            "under",
            "then",
            "also",
            "made",
            "do",
            "does");

    /** What a group has, a number of which stands before its name: "the 12-nation Community". */
    private static final WordSet COUNTED = WordSet.of("nation", "member", "country", "state", "strong");

    /** Words beside the name of an area that add nothing. */
    private static final WordSet COUNTRIES = WordSet.of(
            "countries",
            "states",
            "nations",
            "markets",
            "market",
            "region",
            "republics",
            "bloc",
            "members",
            "member",
            "other",
            "neighbouring",
            "neighboring",
            "five",
            "fellow",
            "partner",
            "partners",
            "buyers");

    /** Before "of 2024": the year up to its end. */
    private static final WordSet ENDS = WordSet.of("end", "close", "results");

    private static final WordSet GOODS = WordSet.of("goods", "merchandise", "products", "wares");

    private static final WordSet PERSONS = WordSet.of("you", "us", "them", "it", "him", "her", "me", "here", "abroad");

    /** Words before a time or a number that start no name: "those of the last 11 days". */
    private static final WordSet NO_NAMES = WordSet.of(
            "last", "first", "same", "previous", "past", "next", "whole", "full", "that", "this", "these", "those");

    /** Words that end a product name. */
    private static final WordSet ENDS_A_NAME = WordSet.of(
            "the", "that", "and", "said", "of", "in", "as", "on", "for", "while", "with", "to", "from", "by", "were",
            "was", "is", "are", "had", "have", "has", "which", "who", "at", "a", "an", "or", "but", "will", "would");

    /** Behind these another place may be spoken of. */
    private static final CueSet END_OF_PLACE = CueSet.of(Cue.SEMICOLON, Cue.WHILE, Cue.AND);

    private final Mentions mentions;
    private final Chunks chunks;
    private final List<Phrase> phrases = new ArrayList<>();

    private Phrases(Mentions mentions, Chunks chunks) {
        this.mentions = mentions;
        this.chunks = chunks;
    }

    static List<Phrase> of(Mentions mentions, Chunks chunks) {
        return new Phrases(mentions, chunks).find();
    }

    /** The measure spoken of before, with what follows a pronoun for it: "those to Japan", "that of crude oil". */
    static Phrase standingFor(Frame before, int pronoun, Mentions mentions, Chunks chunks) {
        Frame bare =
                before.withPartner(Slot.NO_AREA).withProduct(Slot.ALL_GOODS).withPeriod(-1);
        Phrases phrases = new Phrases(mentions, chunks);
        int owner = pronoun + 2;
        boolean isOwned = owner < chunks.size()
                && chunks.get(owner - 1).text().endsWith(" of")
                && chunks.get(owner).is(Chunk.Kind.AREA);
        // "those of Uganda": whose they are is said anew.
        Side right = isOwned
                ? phrases.rightOf(owner, bare.withReporter(phrases.area(owner)), false)
                : phrases.rightOf(pronoun, bare, false);
        return new Phrase(pronoun, right.at(), right.frame(), false, false);
    }

    private List<Phrase> find() {
        int from = 0;
        for (int i = chunks.next(Chunk.Kind.MEASURE, 0); i < chunks.size(); i = chunks.next(Chunk.Kind.MEASURE, from)) {
            Phrase phrase = sumOfFlows(phraseAt(i, from));
            if (isTradeOfBalance(phrase)) {
                phrase = balanceOf(phrases.remove(phrases.size() - 1), phrase);
            } else if (isAccountOfBalance(phrase)) {
                phrase = balanceOn(phrase, phrases.remove(phrases.size() - 1));
            }
            phrases.add(phrase);
            from = phrase.last() + 1;
        }
        return phrases;
    }

    /** "The deficit in Kenya's trade with China": the trade says whose balance it is, and with whom. */
    private boolean isTradeOfBalance(Phrase trade) {
        if (phrases.isEmpty() || trade.frame().measure() != Measure.TURNOVER || trade.first() < 1) {
            return false;
        }
        Phrase balance = phrases.get(phrases.size() - 1);
        // "the surplus on oil trade", "the deficit on farm trade"
        boolean isBehindGoods = balance.last() == trade.first() - 1
                && !balance.frame().product().value().isAll()
                && isJoint(balance.last() - 1);
        return balance.frame().measure() == Measure.BALANCE
                && balance.frame().sense() != Sense.NONE
                && (isBehindGoods || balance.last() == trade.first() - 2 && isJoint(trade.first() - 1));
    }

    private boolean isJoint(int at) {
        return chunks.get(at).is(Cue.IN) || chunks.get(at).is(Cue.ON);
    }

    /** "the surplus in the current account": the account says what the surplus is of. */
    private boolean isAccountOfBalance(Phrase account) {
        if (phrases.isEmpty() || account.frame().measure() != Measure.CURRENT_ACCOUNT) {
            return false;
        }
        Phrase balance = phrases.get(phrases.size() - 1);
        int joint = account.first() - 1;
        while (joint > balance.last() && chunks.get(joint).is(Cue.FILLER)) {
            joint--;
        }
        return balance.frame().measure() == Measure.BALANCE
                && balance.frame().isWeak()
                && balance.frame().sense() != Sense.NONE
                && balance.last() == joint - 1
                && isJoint(joint);
    }

    private static Phrase balanceOn(Phrase account, Phrase balance) {
        Frame told = account.frame()
                .withMeasure(Measure.CURRENT_ACCOUNT, balance.frame().sense());
        Slot<Area> owner = balance.frame().reporter();
        told = owner.value().isStated() ? told.withReporter(owner) : told;
        return new Phrase(balance.first(), account.last(), told, balance.isOblique(), false);
    }

    private static Phrase balanceOf(Phrase balance, Phrase trade) {
        Frame told = balance.frame().weak(false);
        Frame of = trade.frame();
        told = of.reporter().value().isStated() ? told.withReporter(of.reporter()) : told;
        told = of.partner().value().isStated() ? told.withPartner(of.partner()) : told;
        told = told.product().value().isAll() ? told.withProduct(of.product()) : told;
        return new Phrase(balance.first(), trade.last(), told, balance.isOblique(), false);
    }

    /** "China's imports and exports reached A": of two flows with one figure, it is what they make together. */
    private Phrase sumOfFlows(Phrase phrase) {
        if (phrases.isEmpty()) {
            return phrase;
        }
        int and = phrase.first() - 1;
        Phrase before = phrases.get(phrases.size() - 1);
        boolean isJoined = before.last() == and - 1
                && chunks.get(and).is(Cue.AND)
                && !before.isVerb()
                && !phrase.isVerb()
                && areTwoFlows(before.frame().measure(), phrase.frame().measure());
        if (!isJoined || !hasOneFigure(phrase.last() + 1)) {
            return phrase;
        }
        Frame sum = phrase.frame().withMeasure(Measure.TURNOVER, Sense.NONE);
        Slot<Area> owner = before.frame().reporter();
        return phrase.withFrame(owner.value().isStated() ? sum.withReporter(owner) : sum);
    }

    private static boolean areTwoFlows(Measure one, Measure other) {
        return one == Measure.EXPORTS && other == Measure.IMPORTS || one == Measure.IMPORTS && other == Measure.EXPORTS;
    }

    /** Whether a verb and then one figure follow, and no second one for the other flow. */
    private boolean hasOneFigure(int behind) {
        int figure = behind;
        boolean isVerb = false;
        while (figure < chunks.size() && !chunks.get(figure).is(Chunk.Kind.QUANTITY)) {
            Chunk chunk = chunks.get(figure);
            if (chunk.is(Cue.AND) || chunk.is(Cue.COMMA) || chunk.is(Chunk.Kind.MEASURE) || chunk.is("both")) {
                return false;
            }
            isVerb |= chunk.is(Cue.STATE) || chunk.is(Cue.UP) || chunk.is(Cue.DOWN) || chunk.is(Cue.PASSED);
            figure++;
        }
        int next = figure + 1;
        while (next < chunks.size()
                && (chunks.get(next).is(Cue.COMMA) || chunks.get(next).is(Cue.FILLER))) {
            next++;
        }
        if (figure >= chunks.size()
                || !isVerb
                || next < chunks.size() && chunks.get(next).is(Cue.AND)) {
            return false;
        }
        for (int i = next; i < chunks.size(); i++) {
            if (chunks.get(i).is("respectively") || chunks.get(i).is("each")) {
                return false;
            }
        }
        return true;
    }

    private Phrase phraseAt(int head, int from) {
        MeasureMention named = mentions.measures().get(chunks.get(head).index());
        MeasureMention mention = isAtHome(named, head) ? named.atHome() : named;
        Frame frame = Frame.NONE
                .withMeasure(mention.measure(), mention.sense())
                .withCoverage(mention.coverage(), mention.basis())
                .weak(mention.isWeak())
                .withSpan(mention.span());
        if (chunks.get(head).is("domestic exports")) {
            frame = frame.withProduct(Slot.explicit(new Product("domestic"), mention.span()));
        }
        if (isWithEverybody(chunks.get(head).text())) {
            frame = frame.withTotal();
        }
        if (!mention.isTrade()) {
            frame = notTrade(frame, mention);
        }
        if (isEarnings(head)) {
            frame = frame.withProduct(Slot.explicit(new Product(EARNINGS + goodsThatEarn(head)), mention.span()));
        }
        int first = head;
        if (!mention.isVerb()) {
            Side left = leftOf(head, from, frame);
            first = left.at();
            frame = left.frame();
        }
        if (frame.measure() == Measure.INVESTMENT
                && mention.isWeak()
                && !frame.product().value().isAll()) {
            // Inflows of a good are imports of it.
            frame = frame.withMeasure(Measure.IMPORTS, Sense.NONE);
        }
        Side right = rightOf(head, frame, mention.isVerb());
        frame = right.frame();
        boolean isOfOthers = first > 0
                && chunks.get(first - 1).is("all other")
                && frame.product().value().isAll();
        if (isOfOthers) {
            // "All other exports brought in A": of the goods not named before.
            frame = frame.withProduct(Slot.explicit(
                    new Product("all other"), chunks.get(first - 1).span()));
        }
        boolean isOverall = right.at() + 1 < chunks.size()
                && (chunks.get(right.at() + 1).is("overall")
                        || chunks.get(right.at() + 1).is("as a whole"));
        if ((isTotalOfOwner(first, head) || isOverall)
                && !frame.partner().value().isStated()) {
            // "Germany's total exports", "the decline in exports overall"
            frame = frame.withTotal();
        }
        Span span = new Span(
                chunks.get(first).span().start(), chunks.get(right.at()).span().end());
        return new Phrase(first, right.at(), frame.withSpan(span), isOblique(first, right.at()), mention.isVerb());
    }

    /** "At home, dealers sold A", "sold A on the domestic market": no trade with anybody abroad. */
    private boolean isAtHome(MeasureMention mention, int head) {
        if (!mention.isWeak() || !mention.isVerb() || mention.measure() != Measure.EXPORTS) {
            return false;
        }
        int from = head;
        while (from > 0 && !END_OF_PLACE.has(chunks.get(from - 1))) {
            from--;
        }
        for (int i = from; i < chunks.size() && !(i > head && END_OF_PLACE.has(chunks.get(i))); i++) {
            Chunk chunk = chunks.get(i);
            boolean isHome = i > 0 && chunk.is("home") && chunks.get(i - 1).is(Cue.AT);
            boolean isMarket = i > 0
                    && chunk.is(Cue.DESTINATION)
                    && (chunks.get(i - 1).is("home") || chunks.get(i - 1).is("domestic"));
            if (isHome || isMarket || chunk.is("domestically")) {
                return true;
            }
        }
        return false;
    }

    /** "Earnings rose", "Revenue grew less, by 39.5%": what goods brought in, if the text tells of goods. */
    private boolean isEarnings(int head) {
        String word = chunks.get(head).text();
        boolean isRevenue = REVENUES.has(chunks.get(head));
        boolean isBare = head == 0
                || chunks.get(head - 1).is(Cue.AND)
                || chunks.get(head - 1).is(Cue.COMMA);
        return word.equals("earnings")
                || (isRevenue && (isBare || !goodsBehind(head).isEmpty()));
    }

    /** "Serbia's total trade of $70 billion": with everybody, whoever the article is about besides. */
    private boolean isTotalOfOwner(int first, int head) {
        boolean hasOwner = false;
        boolean hasTotal = false;
        for (int i = first; i < head; i++) {
            Chunk chunk = chunks.get(i);
            hasOwner |= chunk.is(Chunk.Kind.AREA)
                    && mentions.areas().get(chunk.index()).isPossessive();
            hasTotal |= chunk.is(Cue.TOTAL) && !chunk.is("all");
        }
        return hasOwner && hasTotal;
    }

    /** "earnings from coffee", "rubber earnings": the goods; empty if none are named. */
    private String goodsThatEarn(int head) {
        boolean isBefore = head > 0 && chunks.get(head - 1).is(Chunk.Kind.PRODUCT);
        return isBefore ? product(chunks.get(head - 1)).value().name() : goodsBehind(head);
    }

    /** "earnings from coffee": the goods; empty if none are named. */
    private String goodsBehind(int head) {
        int from = head + 1;
        int goods = from + 1;
        while (goods < chunks.size() && chunks.get(goods).is(Cue.FILLER)) {
            goods++;
        }
        boolean isNamed = goods < chunks.size()
                && (chunks.get(from).is(Cue.FROM) || chunks.get(from).is(Cue.ON))
                && chunks.get(goods).is(Chunk.Kind.PRODUCT);
        return isNamed ? product(chunks.get(goods)).value().name() : "";
    }

    /** "revenue from tin", "the import bill for oil": the goods that earn or cost the money. */
    private boolean isEarnedFrom(Chunk preposition, int goods, Measure flow) {
        // "receipts from tea exports": the exports are of tea.
        boolean isOfFlow = goods + 1 < chunks.size() && chunks.get(goods + 1).is(Chunk.Kind.MEASURE);
        return !isOfFlow
                && ((preposition.is(Cue.FROM) && flow == Measure.EXPORTS)
                        || (preposition.is(Cue.FOR) && flow == Measure.IMPORTS));
    }

    /** "the bill for imported steel". */
    private boolean isBillFor(Chunk preposition, int next, Measure flow) {
        return preposition.is(Cue.FOR)
                && flow == Measure.IMPORTS
                && chunks.get(next).is("imported")
                && next + 1 < chunks.size()
                && chunks.get(next + 1).is(Chunk.Kind.PRODUCT);
    }

    /** "foreign trade" is a country's trade with all others. */
    private static boolean isWithEverybody(String words) {
        return words.contains("foreign trade") || words.contains("external trade") || words.contains("world trade");
    }

    private static Frame notTrade(Frame frame, MeasureMention mention) {
        return new Frame(
                mention.measure(),
                mention.sense(),
                false,
                frame.reporter(),
                frame.partner(),
                List.of(),
                frame.product(),
                mention.coverage(),
                mention.basis(),
                false,
                false,
                frame.timing(),
                frame.extreme(),
                mention.isWeak(),
                -1,
                mention.span());
    }

    private boolean isOblique(int first, int last) {
        int before = first - 1;
        while (before >= 0
                && (chunks.get(before).is(Cue.FILLER) || chunks.get(before).is("the"))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        Chunk chunk = chunks.get(before);
        boolean isEndOfPeriod = before > 0
                && chunks.get(first).is(Chunk.Kind.PERIOD)
                && chunk.is(Cue.OF)
                && ENDS.has(chunks.get(before - 1));
        if (isEndOfPeriod) {
            // "At the end of 2024 trade turnover amounted to": the time opens the sentence, and the trade is its
            // subject.
            return false;
        }
        if (chunk.is(Cue.FOR) && isToDo(last)) {
            // "The goal is for turnover to reach A": the subject of what is to be done.
            return false;
        }
        // "By the end of October imports had reached": the time opens the sentence.
        boolean isOpening = before == 0 && (chunk.is(Cue.BY) || chunk.is(Cue.AT));
        boolean isOfPeriod = chunks.get(first).is(Chunk.Kind.PERIOD)
                && (chunk.is(Cue.IN) || chunk.is(Cue.FOR) || isOpening)
                && (before == 0
                        || !(chunks.get(before - 1).is(Cue.RISE)
                                || chunks.get(before - 1).is(Cue.FALL)
                                || chunks.get(before - 1).is(Chunk.Kind.QUANTITY)));
        if (isOfPeriod) {
            return false;
        }
        if (chunk.is(Cue.OF) && before > 0 && isAmountNoun(chunks.get(before - 1))) {
            return false;
        }
        return chunk.is(Cue.IN)
                || chunk.is(Cue.OF)
                || chunk.is(Cue.ON)
                || chunk.is(Cue.BY)
                || chunk.is(Cue.FOR)
                || chunk.is(Cue.FROM)
                || chunk.is(Cue.TO)
                || chunk.is(Cue.AGAINST)
                || chunk.is(Cue.AFTER)
                || chunk.is(Cue.ABOVE)
                || chunk.is(Cue.BELOW)
                || chunk.is(Cue.OF_WHICH)
                || chunk.is(Cue.AT);
    }

    private boolean isToDo(int last) {
        boolean isTo = last + 2 < chunks.size() && chunks.get(last + 1).is(Cue.TO);
        boolean isRise = last + 1 < chunks.size() && chunks.get(last + 1).text().startsWith("to ");
        Cue verb = isTo
                ? chunks.get(last + 2).cue()
                : isRise ? chunks.get(last + 1).cue() : Cue.NONE;
        return verb == Cue.UP || verb == Cue.DOWN || verb == Cue.STATE || verb == Cue.PASSED || verb == Cue.SURPASS;
    }

    /** "the value of exports", "the volume of imports" are exports and imports. */
    private static boolean isAmountNoun(Chunk chunk) {
        return chunk.is(Cue.PRONOUN) || chunk.is(Cue.TOTAL) || chunk.is("sum") || chunk.is("bill");
    }

    private record Side(int at, Frame frame) {}

    private Side leftOf(int head, int from, Frame start) {
        Frame frame = start;
        int first = head;
        int at = head - 1;
        while (at >= from) {
            Chunk chunk = chunks.get(at);
            if (chunk.is(Chunk.Kind.PRODUCT) && frame.product().value().isAll()) {
                int goods = startOfGoods(at, from);
                frame = goods == at ? frame.withProduct(product(chunk)) : withListed(frame, goods, at);
                at = goods;
            } else if (chunk.is("domestic")
                    && frame.measure() == Measure.EXPORTS
                    && frame.product().value().isAll()) {
                frame = frame.withProduct(Slot.explicit(new Product("domestic"), chunk.span()));
            } else if (isEverywhere(at, from)) {
                frame = frame.measure() == Measure.TURNOVER ? frame : frame.withTotal();
            } else if (chunk.is(Chunk.Kind.AREA) && !isMaker(at) && !isCutOffByArticle(at, head)) {
                frame = withLeftArea(frame, at, from);
                if (isJoinedToAreaBefore(at, from)) {
                    at -= chunks.get(at - 1).is(Chunk.Kind.AREA) ? 1 : 2;
                }
            } else if (chunk.is(Chunk.Kind.PERIOD) && frame.period() < 0 && !isDay(chunk)) {
                frame = frame.withPeriod(chunk.index());
            } else if (chunk.is(Cue.TOTAL)) {
                frame = frame.measure() == Measure.TURNOVER ? frame : frame.withTotal();
            } else if (chunk.is(Cue.CUMULATIVE)) {
                frame = frame.withTiming(LevelClaim.Timing.CUMULATIVE);
            } else if (chunk.is(Cue.AVERAGE)) {
                frame = frame.withTiming(LevelClaim.Timing.AVERAGE);
            } else if (chunk.is(Cue.RECORD_HIGH)) {
                frame = frame.withExtreme(LevelClaim.Extreme.RECORD_HIGH);
            } else if (chunk.is(Cue.RECORD_LOW)) {
                frame = frame.withExtreme(LevelClaim.Extreme.RECORD_LOW);
            } else if (isModifier(chunk) && !isDash(at)) {
                at--;
                continue;
            } else if (at == head - 1 && isUnknownProduct(chunk, frame)) {
                int goods = startOfGoods(at, from);
                frame = withListed(frame, goods, at);
                at = goods;
            } else {
                break;
            }
            first = at;
            at--;
        }
        return new Side(first, frame);
    }

    /** "Spain's worldwide exports", "its global sales": not those of the world, but all that somebody has. */
    private boolean isEverywhere(int at, int from) {
        Chunk chunk = chunks.get(at);
        boolean isWord = chunk.is("worldwide") || chunk.is("world-wide") || chunk.is("global");
        int owner = at - 1;
        while (owner > from && chunks.get(owner).is("'s")) {
            owner--;
        }
        return isWord && owner >= from && owner < at && chunks.get(owner).is(Chunk.Kind.AREA);
    }

    private boolean isUnknownProduct(Chunk chunk, Frame frame) {
        return chunk.is(Chunk.Kind.WORD)
                && chunk.text().length() > 2
                && Character.isLetter(chunk.text().charAt(0))
                && frame.product().value().isAll()
                && (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS)
                && !NOT_A_PRODUCT.has(chunk)
                && !chunk.text().endsWith("ly")
                && !chunk.text().endsWith("ing")
                && !Tenses.isPastVerb(chunk);
    }

    /** Words that may stand inside a noun phrase and add nothing. */
    private static boolean isModifier(Chunk chunk) {
        return chunk.is(Cue.FILLER)
                || chunk.is(Cue.REVISED)
                || chunk.is(Cue.PRELIMINARY)
                || chunk.is(Cue.PER_YEAR)
                || chunk.is("'s")
                || chunk.is("'")
                || chunk.is("-")
                || chunk.is("’");
    }

    /** "With Mexico the deficit was": an article opens a noun phrase, so what stands before it is not in it. */
    private boolean isCutOffByArticle(int area, int head) {
        if (mentions.areas().get(chunks.get(area).index()).isPossessive()) {
            return false;
        }
        String next = area + 1 < head ? chunks.get(area + 1).text() : "";
        return next.equals("the") || next.equals("a") || next.equals("an") || next.equals("its");
    }

    /** "Korean-made cars": where they were made, not whose imports they are. */
    private boolean isMaker(int area) {
        return area + 2 < chunks.size()
                && chunks.get(area + 1).is("-")
                && chunks.get(area + 2).is(Chunk.Kind.WORD);
    }

    private boolean isDay(Chunk chunk) {
        return mentions.periods().get(chunk.index()).form() == PeriodExpression.Form.DAY;
    }

    /** A dash between blanks ends a date line; a hyphen joins words. */
    private boolean isDash(int at) {
        return chunks.get(at).is("-")
                && (at == 0
                        || chunks.get(at - 1).span().end()
                                != chunks.get(at).span().start());
    }

    private boolean isJoinedToAreaBefore(int at, int from) {
        if (at - 1 >= from && chunks.get(at - 1).is(Chunk.Kind.AREA)) {
            return form(at - 1) == AreaMention.Form.NAME || form(at - 1) == AreaMention.Form.DEMONYM;
        }
        // "COLOMBO - Sri Lanka's exports": the dash of a date line joins nothing.
        return at - 2 >= from
                && (chunks.get(at - 1).is("/") || (chunks.get(at - 1).is("-") && !isDash(at - 1)))
                && chunks.get(at - 2).is(Chunk.Kind.AREA);
    }

    private Frame withLeftArea(Frame frame, int at, int from) {
        Slot<Area> area = area(at);
        if (form(at) == AreaMention.Form.PAIR) {
            return frame.partner().value().isStated() ? frame : frame.withPartner(area);
        }
        if (isJoinedToAreaBefore(at, from) && !frame.reporter().value().isStated()) {
            int other = chunks.get(at - 1).is(Chunk.Kind.AREA) ? at - 1 : at - 2;
            return frame.withReporter(area(other)).withPartner(area);
        }
        boolean isWithin = at - 2 >= from
                && chunks.get(at - 1).is("-")
                && chunks.get(at - 2).is("intra");
        if (isWithin && !frame.partner().value().isStated()) {
            // "intra-EU exports" of a member go to the others.
            return frame.withPartner(area);
        }
        if (area.value().code().startsWith("NON_") && !frame.partner().value().isStated()) {
            // "extra-EU exports" are exports of the EU to all others.
            Frame outside = frame.withPartner(area);
            return frame.reporter().value().isStated()
                    ? outside
                    : outside.withReporter(
                            Slot.explicit(new Area(area.value().code().substring(4)), area.origin()));
        }
        if (frame.reporter().value().isStated()) {
            return frame;
        }
        // "China imports" are imports by China or from it.
        boolean isOpen = frame.measure() == Measure.IMPORTS
                && form(at) == AreaMention.Form.NAME
                && !mentions.areas().get(chunks.get(at).index()).isPossessive();
        return frame.withReporter(isOpen ? area.at(Evidence.SENTENCE) : area);
    }

    private Side rightOf(int head, Frame start, boolean isVerb) {
        Frame frame = start;
        int last = head;
        int at = head + 1;
        while (at < chunks.size()) {
            Chunk chunk = chunks.get(at);
            int next = behindArticles(at + 1);
            boolean hasNext = next < chunks.size();
            if (chunk.is(Chunk.Kind.PERIOD) && frame.period() < 0) {
                frame = frame.withPeriod(chunk.index());
                last = at;
                at++;
            } else if (hasNext
                    && isPeriodPreposition(chunk)
                    && chunks.get(next).is(Chunk.Kind.PERIOD)
                    && frame.period() < 0
                    && !isComparedPeriod(at, next)) {
                frame = frame.withPeriod(chunks.get(next).index());
                last = next;
                at = next + 1;
            } else if (next + 1 < chunks.size()
                    && isPartnerPreposition(chunk, frame.measure())
                    && chunks.get(next).is(Cue.REMAINING)
                    && chunks.get(next + 1).is(Cue.DESTINATION)
                    && !frame.partner().value().isStated()) {
                // "sales to all other markets"
                frame = frame.withPartner(Slot.explicit(
                        Area.UNKNOWN,
                        chunks.get(next).span().union(chunks.get(next + 1).span())));
                last = next + 1;
                at = last + 1;
            } else if (hasNext
                    && isPartnerPreposition(chunk, frame.measure())
                    && isDescribed(next)
                    && !frame.partner().value().isStated()) {
                frame = frame.withPartner(Slot.explicit(
                        Area.UNKNOWN,
                        chunks.get(next).span().union(chunks.get(next + 1).span())));
                last = next + 1;
                at = last + 1;
            } else if (hasNext
                    && frame.partner().value().equals(Area.UNKNOWN)
                    && frame.partner().origin().end() == chunks.get(last).span().end()
                    && chunk.is(Cue.IN)
                    && chunks.get(next).is(Chunk.Kind.AREA)) {
                // "sales to neighbours in ECOWAS": the place says who they are.
                frame = frame.withPartner(area(next));
                last = next;
                at = next + 1;
            } else if (hasNext
                    && chunk.is(Cue.TO)
                    && chunks.get(next).is(Chunk.Kind.WORD)
                    && chunks.get(next).is("us")
                    && frame.measure() == Measure.EXPORTS
                    && frame.reporter().value().isStated()
                    && !frame.partner().value().isStated()) {
                // "Italian sales to us"
                frame = frame.withPartner(Slot.explicit(US, chunks.get(next).span()));
                last = next;
                at = next + 1;
            } else if (hasNext
                    && isAreaPreposition(chunk, frame.measure())
                    && chunks.get(next).is(Chunk.Kind.AREA)
                    && !(chunk.is(Cue.FROM) && chunks.get(next).is("its"))) {
                // "cut the deficit from its A of last year": its own level, and nobody it is with.
                Side side = withRightAreas(frame, chunk.cue(), next);
                frame = side.frame();
                last = side.at();
                at = last + 1;
            } else if (hasNext
                    && !isVerb
                    && isBillFor(chunk, next, frame.measure())
                    && frame.product().value().isAll()) {
                Side side = withProducts(frame, next + 1);
                frame = side.frame();
                last = side.at();
                at = last + 1;
            } else if (hasNext
                    && (isOf(chunk)
                            || chunk.is(Cue.IN)
                            || chunk.is(Cue.ON)
                            || (chunk.is(Cue.FROM) || chunk.is(Cue.BY))
                                    && chunks.get(next).isSeller()
                            || !isVerb && isEarnedFrom(chunk, next, frame.measure()))
                    && chunks.get(next).is(Chunk.Kind.PRODUCT)
                    && frame.product().value().isAll()) {
                Side side = withProducts(frame, next);
                frame = side.frame();
                last = side.at();
                at = last + 1;
            } else if (isVerb && isGoods(chunk) && hasNext && isTowardsArea(at + 1, frame)) {
                // "sold goods to Poland for A": the goods are all goods.
                last = at;
                at++;
            } else if (isVerb
                    && chunk.is(Chunk.Kind.AREA)
                    && !frame.partner().value().isStated()
                    && isPartner(at)
                    && isObjectOf(frame.measure(), at)) {
                frame = frame.withPartner(area(at));
                last = at;
                at++;
            } else if (isVerb
                    && isFollowedByWorth(at)
                    && isNameStart(chunk)
                    && frame.product().value().isAll()
                    && !chunk.is("goods")) {
                frame = frame.withProduct(Slot.explicit(new Product(chunk.text()), chunk.span()));
                last = at;
                at++;
            } else if ((isVerb || isFollowedByWorth(at))
                    && chunk.is(Chunk.Kind.PRODUCT)
                    && frame.product().value().isAll()) {
                frame = frame.withProduct(product(chunk));
                last = at;
                at++;
            } else if (hasNext
                    && (isOf(chunk) || isOfBalance(chunk, frame))
                    && !isVerb
                    && isNameStart(chunks.get(next))
                    && frame.product().value().isAll()) {
                Side side = withUnknownProduct(frame, next);
                frame = side.frame();
                last = side.at();
                at = last + 1;
            } else if (hasNext && frame.measure() == Measure.BALANCE && isTradeBehind(chunk, next)) {
                MeasureMention trade = mentions.measures().get(chunks.get(next).index());
                frame = frame.withCoverage(
                                trade.coverage() == Coverage.UNSTATED ? frame.coverage() : trade.coverage(),
                                frame.basis())
                        .weak(false);
                last = next;
                at = next + 1;
            } else if (hasNext
                    && isPartnerPreposition(chunk, frame.measure())
                    && isNameStart(chunks.get(next))
                    && !frame.partner().value().isStated()) {
                Side side = withUnknownPartner(frame, next);
                frame = side.frame();
                last = side.at();
                at = last + 1;
            } else if (chunk.is(Cue.OPEN) && isEmptyBracket(at)) {
                at = closing(at) + 1;
                last = at - 1;
            } else {
                break;
            }
        }
        return new Side(last, frame);
    }

    /** "the countries of the European Union", "the 12-nation European Community": where the name itself stands. */
    private int behindArticles(int from) {
        int next = from;
        boolean goesOn = true;
        while (goesOn && next < chunks.size()) {
            goesOn = isArticle(chunks.get(next))
                    || isOwnersBefore(chunks, next)
                    || isAllOf(next)
                    || (next > from && chunks.get(next).is(Cue.OF) && COUNTRIES.has(chunks.get(next - 1)));
            next += goesOn ? 1 : 0;
        }
        boolean isCounted = next + 3 < chunks.size()
                && chunks.get(next + 1).is("-")
                && COUNTED.has(chunks.get(next + 2))
                && chunks.get(next + 3).is(Chunk.Kind.AREA);
        return isCounted ? next + 3 : next;
    }

    /** "to its EU partners", "from our Asian neighbours": the partner is named behind. */
    static boolean isOwnersBefore(Chunks chunks, int at) {
        return OWNERS.has(chunks.get(at))
                && at + 1 < chunks.size()
                && chunks.get(at + 1).is(Chunk.Kind.AREA);
    }

    private static boolean isGoods(Chunk chunk) {
        return chunk.is(Chunk.Kind.WORD) && GOODS.has(chunk);
    }

    /** Whether the other side of a flow follows: "to the EU" behind "sold", "from Asia" behind "bought". */
    private boolean isTowardsArea(int preposition, Frame frame) {
        int next = behindArticles(preposition + 1);
        return isPartnerPreposition(chunks.get(preposition), frame.measure())
                && next < chunks.size()
                && chunks.get(next).is(Chunk.Kind.AREA);
    }

    /** "sold Poland cars" is to Poland; "bought Polish goods" is from there, and "sold Polish goods" says whose they were. */
    private boolean isObjectOf(Measure measure, int area) {
        boolean isOfGoods = form(area) == AreaMention.Form.DEMONYM
                && area + 1 < chunks.size()
                && (isGoods(chunks.get(area + 1)) || chunks.get(area + 1).is(Chunk.Kind.PRODUCT));
        return isOfGoods ? measure == Measure.IMPORTS : measure == Measure.EXPORTS;
    }

    private boolean isFollowedByWorth(int at) {
        return at + 1 < chunks.size() && chunks.get(at + 1).is(Cue.WORTH);
    }

    private static boolean isPartnerPreposition(Chunk chunk, Measure measure) {
        return switch (chunk.cue()) {
            case WITH -> measure == Measure.BALANCE || measure == Measure.TURNOVER;
            case TO -> measure == Measure.EXPORTS;
            case FROM -> measure == Measure.IMPORTS;
            default -> false;
        };
    }

    /** "the Asian giant", "a European neighbour": somebody, and the adjective does not tell who. */
    private boolean isDescribed(int area) {
        return chunks.get(area).is(Chunk.Kind.AREA)
                && form(area) == AreaMention.Form.DEMONYM
                && area + 1 < chunks.size()
                && chunks.get(area + 1).is(Chunk.Kind.WORD)
                && Character.isLetter(chunks.get(area + 1).text().charAt(0))
                && !ENDS_A_NAME.has(chunks.get(area + 1))
                && !COUNTRIES.has(chunks.get(area + 1));
    }

    /** "the deficit with newly industrialised countries": somebody, but nobody known. */
    private Side withUnknownPartner(Frame frame, int first) {
        int last = first;
        while (last + 1 < chunks.size() && last < first + 4 && isPartOfName(chunks.get(last + 1))) {
            last++;
        }
        Span span = chunks.get(first).span().union(chunks.get(last).span());
        return new Side(last, frame.withPartner(Slot.explicit(Area.UNKNOWN, span)));
    }

    private static boolean isTradeOrAccount(MeasureMention mention) {
        return mention.measure() == Measure.TURNOVER
                || (mention.measure() == Measure.BALANCE && mention.sense() == Sense.NONE);
    }

    private static boolean isOf(Chunk chunk) {
        return chunk.is(Cue.OF) || (chunk.is(Cue.PRONOUN) && chunk.text().endsWith(" of"));
    }

    /** "a deficit in supplementary items", "on invisibles". */
    private static boolean isOfBalance(Chunk chunk, Frame frame) {
        return frame.measure() == Measure.BALANCE && (chunk.is(Cue.IN) || chunk.is(Cue.ON));
    }

    /** "a surplus on merchandise trade" is the balance of it. */
    private boolean isTradeBehind(Chunk preposition, int next) {
        boolean isGoverned =
                preposition.is(Cue.ON) || preposition.is(Cue.IN) || preposition.is(Cue.FOR) || preposition.is(Cue.OF);
        return isGoverned
                && chunks.get(next).is(Chunk.Kind.MEASURE)
                && isTradeOrAccount(mentions.measures().get(chunks.get(next).index()));
    }

    /** "by 3% in May over April": the second period is compared with, not when. */
    private boolean isComparedPeriod(int preposition, int period) {
        return chunks.get(preposition).is(Cue.BETWEEN) && period < 0;
    }

    /** "for all of 1986". */
    private boolean isAllOf(int at) {
        return chunks.get(at).is(Cue.OF) && chunks.get(at - 1).is(Cue.TOTAL);
    }

    /** "countries", "members": words beside the name of an area that add nothing. */
    static boolean isOfCountries(Chunk chunk) {
        return COUNTRIES.has(chunk);
    }

    private static boolean isArticle(Chunk chunk) {
        return chunk.is(Cue.FILLER) || (chunk.is(Cue.TOTAL) && chunk.is("all")) || COUNTRIES.has(chunk);
    }

    private static boolean isPeriodPreposition(Chunk chunk) {
        return chunk.is(Cue.IN) || chunk.is(Cue.FOR) || chunk.is(Cue.BETWEEN) || chunk.is(Cue.ON) || chunk.is(Cue.OF);
    }

    private static boolean isAreaPreposition(Chunk chunk, Measure measure) {
        return switch (chunk.cue()) {
            case TO, FROM, WITH, BETWEEN, OF -> true;
            case IN, BY ->
                measure == Measure.INVESTMENT
                        || measure == Measure.EXPORTS
                        || measure == Measure.IMPORTS
                        || measure == Measure.OTHER
                        || measure == Measure.PRICE
                        || measure == Measure.VOLUME;
            default -> false;
        };
    }

    /**
     * Where a list of goods before a measure begins: "food, drink and timber exports". Words between may be goods that no
     * lexicon knows, but the first of the list is one that is known.
     */
    private int startOfGoods(int last, int from) {
        int first = last;
        for (int i = last - 2; i >= from; i -= 2) {
            Chunk joint = chunks.get(i + 1);
            boolean isJoined = joint.is(Cue.AND) ? i == last - 2 : joint.is(Cue.COMMA) && i < last - 2;
            if (!isJoined || !(chunks.get(i).is(Chunk.Kind.PRODUCT) || isNameStart(chunks.get(i)))) {
                break;
            }
            first = chunks.get(i).is(Chunk.Kind.PRODUCT) ? i : first;
        }
        return first;
    }

    private Frame withListed(Frame frame, int first, int last) {
        StringBuilder name = new StringBuilder(chunks.get(first).text());
        for (int i = first + 2; i <= last; i += 2) {
            name.append(" and ").append(chunks.get(i).text());
        }
        Span span = chunks.get(first).span().union(chunks.get(last).span());
        return frame.withProduct(Slot.explicit(new Product(name.toString()), span));
    }

    private Side withProducts(Frame frame, int first) {
        StringBuilder name =
                new StringBuilder(product(chunks.get(first)).value().name());
        int last = first;
        while (last + 2 < chunks.size()
                && (chunks.get(last + 1).is(Cue.AND) || chunks.get(last + 1).is(Cue.COMMA))
                && chunks.get(last + 2).is(Chunk.Kind.PRODUCT)) {
            name.append(" and ").append(product(chunks.get(last + 2)).value().name());
            last += 2;
        }
        if (last > first && chunks.get(last - 1).is(Cue.COMMA) && isLastOfList(last + 1)) {
            // "of tea, coffee and flowers": the list has begun, so what "and" joins to it is goods too.
            name.append(" and ").append(chunks.get(last + 2).text());
            last += 2;
        }
        Span span = chunks.get(first).span().union(chunks.get(last).span());
        return new Side(last, frame.withProduct(Slot.explicit(new Product(name.toString()), span)));
    }

    private boolean isLastOfList(int and) {
        return and + 2 < chunks.size()
                && chunks.get(and).is(Cue.AND)
                && isNameStart(chunks.get(and + 1))
                && !chunks.get(and + 2).is(Chunk.Kind.WORD)
                && !chunks.get(and + 2).is(Chunk.Kind.MEASURE);
    }

    private static boolean isNameStart(Chunk chunk) {
        return !PERSONS.has(chunk)
                && !NO_NAMES.has(chunk)
                && chunk.is(Chunk.Kind.WORD)
                && Character.isLetter(chunk.text().charAt(0))
                && !ENDS_A_NAME.has(chunk);
    }

    private Side withUnknownProduct(Frame frame, int first) {
        StringBuilder name = new StringBuilder();
        int last = first;
        int at = first;
        while (at < chunks.size() && at < first + 4 && isPartOfName(chunks.get(at))) {
            name.append(name.length() > 0 ? " " : "").append(chunks.get(at).text());
            last = at;
            at++;
        }
        Span span = chunks.get(first).span().union(chunks.get(last).span());
        return new Side(last, frame.withProduct(Slot.explicit(new Product(name.toString()), span)));
    }

    private static boolean isPartOfName(Chunk chunk) {
        return chunk.is(Chunk.Kind.PRODUCT) || isNameStart(chunk) || chunk.is("-");
    }

    private boolean isEmptyBracket(int open) {
        int close = closing(open);
        if (close < 0 || close > open + 6) {
            return false;
        }
        for (int i = open + 1; i < close; i++) {
            if (chunks.get(i).is(Chunk.Kind.QUANTITY) || chunks.get(i).is(Chunk.Kind.PERIOD)) {
                return false;
            }
        }
        return true;
    }

    private int closing(int open) {
        for (int i = open + 1; i < chunks.size(); i++) {
            if (chunks.get(i).is(Cue.CLOSE)) {
                return i;
            }
        }
        return -1;
    }

    private Side withRightAreas(Frame frame, Cue preposition, int first) {
        List<Area> areas = new ArrayList<>();
        areas.add(area(first).value());
        int last = first;
        boolean goesOn = true;
        while (goesOn) {
            int next = last + 1;
            while (next < chunks.size()
                    && (chunks.get(next).is(Cue.COMMA)
                            || chunks.get(next).is(Cue.AND)
                            || chunks.get(next).is("the"))) {
                next++;
            }
            goesOn = next > last + 1
                    && next < chunks.size()
                    && chunks.get(next).is(Chunk.Kind.AREA)
                    && (isPartner(next) || isSeatBetween(preposition, next))
                    && !isApposition(next)
                    && !isFollowedByFigureOrVerb(next, last + 1);
            if (goesOn) {
                areas.add(area(next).value());
                last = next;
            }
        }
        while (last + 1 < chunks.size() && COUNTRIES.has(chunks.get(last + 1))) {
            last++;
        }
        boolean isOfGoods = preposition == Cue.OF
                && last + 1 < chunks.size()
                && chunks.get(last + 1).is(Chunk.Kind.PRODUCT)
                && frame.product().value().isAll();
        if (isOfGoods) {
            // "sales of Bulgarian wine", "purchases of EU fuel"
            last++;
        }
        Span span = chunks.get(first).span().union(chunks.get(last).span());
        // "imports of Belarusian goods": whose goods come in, not who takes them.
        boolean isOrigin = preposition == Cue.OF
                && frame.measure() == Measure.IMPORTS
                && (isOfGoods || form(first) == AreaMention.Form.DEMONYM);
        Frame attached = attached(frame, isOrigin ? Cue.FROM : preposition, areas, span);
        return new Side(last, isOfGoods ? attached.withProduct(product(chunks.get(last))) : attached);
    }

    /** "to China, Japan's biggest market": says more of the partner and is none. */
    private boolean isApposition(int area) {
        return chunks.get(area - 1).is(Cue.COMMA)
                && mentions.areas().get(chunks.get(area).index()).isPossessive();
    }

    /** "trade between Nairobi and Islamabad": the capitals stand for their countries. */
    private boolean isSeatBetween(Cue preposition, int at) {
        return preposition == Cue.BETWEEN && form(at) == AreaMention.Form.CAPITAL;
    }

    private boolean isPartner(int at) {
        return switch (form(at)) {
            case NAME, DEMONYM, REST, REGION, NEIGHBOUR -> true;
            default -> false;
        };
    }

    /** ", Japan sold …" after a comma opens a new clause and is no further partner. */
    private boolean isFollowedByFigureOrVerb(int area, int separator) {
        if (!chunks.get(separator).is(Cue.COMMA) || area + 1 >= chunks.size()) {
            return false;
        }
        Chunk next = chunks.get(area + 1);
        return next.is(Cue.STATE)
                || next.is(Cue.SHARE_VERB)
                || next.is(Chunk.Kind.MEASURE)
                || next.is(Cue.UP)
                || next.is(Cue.DOWN);
    }

    private static Frame attached(Frame frame, Cue preposition, List<Area> areas, Span span) {
        Slot<Area> joined = Slot.explicit(joined(areas), span);
        boolean isHost = frame.measure() == Measure.INVESTMENT;
        if (preposition == Cue.BETWEEN) {
            return areas.size() == 2
                    ? frame.withReporter(Slot.explicit(areas.get(0), span))
                            .withPartner(Slot.explicit(areas.get(1), span))
                    : frame.withPartner(joined);
        }
        boolean isAbroad = isHost
                && (preposition == Cue.IN || preposition == Cue.TO)
                && frame.reporter().value().isStated()
                && !frame.partner().value().isStated();
        if (isAbroad) {
            // "Kazakh investment in Georgia" is counted where it goes to.
            return frame.withPartner(frame.reporter()).withReporter(joined);
        }
        boolean names = switch (preposition) {
            case FROM -> frame.measure() == Measure.EXPORTS || frame.measure() == Measure.RE_EXPORTS;
            case TO -> frame.measure() == Measure.IMPORTS || isHost;
            case IN, BY, OF -> !(isHost && preposition == Cue.BY);
            default -> false;
        };
        if (names) {
            return frame.reporter().value().isStated()
                            && !frame.reporter().value().equals(HOME)
                    ? frame.withPartners(joined, areas)
                    : frame.withReporter(joined);
        }
        return frame.withPartners(joined, areas);
    }

    /** Whether an area only points back at one named before. */
    static boolean pointsBack(Area area) {
        return area.code().startsWith("=");
    }

    static Area joined(List<Area> areas) {
        if (areas.size() <= 1) {
            return areas.isEmpty() ? Area.UNSTATED : areas.get(0);
        }
        StringBuilder code = new StringBuilder();
        for (Area area : areas) {
            code.append(code.length() > 0 ? "+" : "").append(area.code());
        }
        return new Area(code.toString());
    }

    private Slot<Product> product(Chunk chunk) {
        return Slot.explicit(mentions.products().get(chunk.index()).product(), chunk.span());
    }

    private AreaMention.Form form(int at) {
        return mentions.areas().get(chunks.get(at).index()).form();
    }

    private Slot<Area> area(int at) {
        AreaMention mention = mentions.areas().get(chunks.get(at).index());
        Area area = switch (mention.form()) {
            case PAIR -> PAIR;
            case HOME -> HOME;
            case REST -> REST;
            case REGION -> REGION;
            case NEIGHBOUR -> NEIGHBOUR;
            default -> mention.area();
        };
        return Slot.explicit(area, mention.span());
    }
}
