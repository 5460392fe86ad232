package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.claim.phrasing.Phrasings;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.series.Product;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;

/**
 * Walks through one sentence, keeps what each clause is about, and asks the phrasings what each figure is. Left to right,
 * once; nothing looks back further than the sentence.
 */
final class ClauseScan {

    /** So many chunks may stand between whose goods they are and what they earn. */
    private static final int LONGEST_OWNED = 7;

    /** What stands behind a nationality and trades nothing itself: "Chinese demand lifted copper exports". */
    private static final WordSet NO_PEOPLE = WordSet.of(
            "demand",
            "appetite",
            "tariff",
            "tariffs",
            "duties",
            "duty",
            "sanctions",
            "curbs",
            "restrictions",
            "orders",
            "stimulus",
            "buying",
            "policy",
            "inflation",
            "interest",
            "competition",
            "weather",
            "harvest",
            "harvests",
            "production",
            "output");

    /** Words before a verb that name nothing. */
    private static final WordSet NO_NOUNS = WordSet.of(
            "there",
            "here",
            "year",
            "years",
            "month",
            "months",
            "quarter",
            "season",
            "best",
            "worst",
            "they",
            "she",
            "you",
            "what",
            "who",
            "this",
            "that",
            "these",
            "those",
            "not",
            "however",
            "meanwhile",
            "overall",
            "then",
            "now",
            "also",
            "still",
            "alone",
            "and",
            "the",
            "for",
            "figures",
            "figure",
            "indicator",
            "place",
            "places",
            "result",
            "next",
            "data",
            "before",
            "after",
            "since",
            "when",
            "because",
            "although",
            "though",
            "until",
            "thereby",
            "nevertheless",
            "nonetheless",
            "moreover",
            "likewise",
            "else",
            "away",
            "ours",
            "theirs",
            "hers",
            "your",
            "them",
            "themselves",
            "everything",
            "every",
            "used",
            "needed",
            "must",
            "like",
            "favor",
            "favour",
            "old",
            "largest",
            "fastest",
            "states",
            "members",
            "region",
            "national");

    /** Pronouns right before a verb: "the ministry expects it to reach" tells of what "it" is. */
    private static final WordSet POINTING = WordSet.of("it", "they", "them");

    /** Verbs of which a sector can be the subject: it takes a part of what was spoken of. */
    private static final WordSet RECEIVING = WordSet.of(
            "received",
            "drew",
            "attracted",
            "attracts",
            "got",
            "absorbed",
            "brought in",
            "bring in",
            "brings in",
            "fetched",
            "earned",
            "earns",
            "generated",
            "generates",
            "yielded",
            "contributed",
            "netted");

    /** Participles before "by" and the first goods of a list. */
    private static final WordSet LED = WordSet.of("led", "headed", "topped", "dominated");

    private static final WordSet WAYS_OF_TRADE = WordSet.of("way", "direction", "side");

    /** Verbs by which goods move the trade of which they are a part. */
    private static final WordSet PROPELLING = WordSet.of(
            "lifted",
            "pushed",
            "drove",
            "carried",
            "sent",
            "helped",
            "boosted",
            "raised",
            "dragged",
            "pulled",
            "propelled",
            "kept");

    /** Nouns behind goods that mean what they cost or earned: "the crude oil bill". */
    private static final WordSet AMOUNTS = WordSet.of("bill", "earnings", "receipts", "figure", "purchases");

    private static final Set<Cue> CHANGES = EnumSet.of(Cue.UP, Cue.DOWN, Cue.RISE, Cue.FALL, Cue.WIDEN, Cue.NARROW);

    /** Verbs whose subject is where exports go. */
    private static final WordSet TAKING = WordSet.of(
            "took",
            "takes",
            "taking",
            "absorbed",
            "absorbs",
            "absorbing",
            "received",
            "receiving",
            "buys",
            "buy",
            "buying",
            "purchasing",
            "paid",
            "pays",
            "paying",
            "spent",
            "spends",
            "spending");

    /** No country pays less for what it imports. */
    private static final BigDecimal LEAST_PAID = new BigDecimal(100_000);

    /** Before what goods are sold for. */
    private static final Set<Cue> AT_A_PRICE = EnumSet.of(Cue.WORTH, Cue.FOR, Cue.AT, Cue.OF, Cue.AVERAGE);

    /** First words of what goods do that go abroad, and money, too. */
    private static final WordSet LEAVING = WordSet.of("sent", "sends", "left", "leave");

    /** Those of them that tell what was paid. */
    private static final WordSet PAYING = WordSet.of("paid", "pays", "paying", "spent", "spends", "spending");

    /** Verbs whose subject is where imports come from. */
    private static final WordSet SUPPLYING = WordSet.of("supplied", "supplies", "supplying", "provided");

    /** Verbs of goods whose object is what they were sold for. */
    private static final WordSet EARNING =
            WordSet.of("brought in", "bring in", "brings in", "brought home", "fetched", "earned", "earns", "netted");

    /** Verbs between which and their figure may stand for whom. */
    private static final WordSet GIVING = WordSet.of(
            "earned", "earns", "brought", "brings", "fetched", "netted", "yielded", "cost", "costs", "sold", "gave",
            "saved");

    private static final WordSet WHOM = WordSet.of(
            "us", "them", "it", "the country", "country", "state", "nation", "industry", "sector", "farmers");

    /** Verbs of which one thing is the subject, and verbs of which several are. */
    private static final WordSet SINGULAR =
            WordSet.of("is", "was", "has", "totals", "equals", "amounts to", "stands at");

    private static final WordSet PLURAL =
            WordSet.of("are", "were", "have", "total", "equal", "amount to", "amount", "stand at", "come to", "reach");

    /** Those who make or sell the goods named behind "of". */
    private static final WordSet MAKERS = WordSet.of(
            "producers", "makers", "growers", "manufacturers", "exporters", "shippers", "sellers", "suppliers");

    /** Adverbs of a rate. */
    private static final WordSet SPEEDS =
            WordSet.of("fast", "quickly", "rapidly", "swiftly", "steeply", "sharply", "strongly", "slowly");

    /** In brackets, before what was expected. */
    private static final WordSet EXPECTED =
            WordSet.of("forecast", "fcst", "consensus", "cons", "market", "mkt", "expected", "exp", "survey", "poll");

    /** In brackets, before the figure of the time before. */
    private static final WordSet PRIOR = WordSet.of("prior", "previous", "prev", "previously", "last");

    /** Words before a verb of trade that are no seller. */
    private static final WordSet NO_SELLERS = WordSet.of(
            "country",
            "countries",
            "nation",
            "nations",
            "state",
            "states",
            "economy",
            "economies",
            "partners",
            "producer",
            "producers",
            "exporter",
            "exporters",
            "importer",
            "importers",
            "supplier",
            "suppliers",
            "grower",
            "growers",
            "republic",
            "side",
            "been",
            "have",
            "that",
            "which",
            "year",
            "hand",
            "other");

    /** Those for each of whom a line may be drawn: "firms with exports above 500,000 euros". */
    private static final WordSet TRADERS = WordSet.of(
            "enterprises", "companies", "firms", "businesses", "traders", "exporters", "importers", "operators");

    /** Words by which a line is drawn. */
    private static final CueSet BOUNDS = CueSet.of(Cue.PASSED, Cue.ABOVE, Cue.BELOW, Cue.SURPASS);

    /** Between those for whom a line is drawn and what they have: "with", and "whose" among the relatives. */
    private static final CueSet OWNERS = CueSet.of(Cue.WITH, Cue.RELATIVE);

    /** What tells of one trade, or begins another clause. */
    private static final CueSet NOT_OF_TRADERS = CueSet.of(Cue.SEMICOLON, Cue.WHILE, Cue.COLON, Cue.UP, Cue.DOWN);

    /** Behind these, what stands behind a figure belongs to it no longer. */
    private static final CueSet END_OF_TAIL =
            CueSet.of(Cue.COMMA, Cue.SEMICOLON, Cue.WHILE, Cue.LEAVING, Cue.AGAINST, Cue.AND);

    private static final CueSet VERBS = CueSet.of(
            Cue.UP,
            Cue.DOWN,
            Cue.WIDEN,
            Cue.NARROW,
            Cue.STATE,
            Cue.SHARE_VERB,
            Cue.PASSED,
            Cue.SURPASS,
            Cue.AFTER,
            Cue.AVERAGE);

    /** Between a figure and the goods it is of. */
    private static final CueSet BEFORE_GOODS =
            CueSet.of(Cue.FILLER, Cue.OF, Cue.WORTH, Cue.FOR, Cue.IN, Cue.STATE, Cue.OF_WHICH);

    /** Passed over between a figure and the cue before it. */
    private static final CueSet BEFORE_FIGURE = CueSet.of(
            Cue.FILLER,
            Cue.RECORD_HIGH,
            Cue.RECORD_LOW,
            Cue.REVISED,
            Cue.PRELIMINARY,
            Cue.CUMULATIVE,
            Cue.COMBINED,
            Cue.REMAINING,
            Cue.TOTAL,
            Cue.PER_YEAR);

    /** The same in words that are no cues. */
    private static final WordSet WORDS_BEFORE_FIGURE =
            WordSet.of("'s", "the", "estimated", "previous", "earlier", "initial");

    /** What is told of trade with somebody without naming it. */
    private static final WordSet PICTURES = WordSet.of(
            "picture", "story", "situation", "position", "business", "dealings", "accounts", "account", "exchanges");

    /** So many chunks into a sentence "with" may stand. */
    private static final int TOPIC_REACH = 4;

    /** Adjectives of figures that are none yet. */
    private static final WordSet UNREAL = WordSet.of(
            "planned",
            "proposed",
            "possible",
            "potential",
            "promised",
            "required",
            "hypothetical",
            "theoretical",
            "further",
            "rumoured",
            "rumored");

    private static final WordSet COUNTS = WordSet.of("two", "three", "four", "five", "six");

    /** What two may be called that are no goods either. */
    private static final WordSet NO_GOODS = WordSet.of("neighbours", "neighbors", "blocs", "flows", "sides");

    /** Words after which a participle is no past tense. */
    private static final WordSet NOT_FINITE = WordSet.of(
            "to", "is", "are", "be", "being", "will", "would", "can", "could", "may", "might", "should", "shall");

    /** So many chunks into a bracket its figure stands. */
    private static final int BRACKET_REACH = 6;

    /** So many chunks behind a figure "in favour of" may stand. */
    private static final int FAVOUR_REACH = 6;

    /** Before goods that are left out. */
    private static final WordSet EXCLUDING = WordSet.of("excluding", "disregarding", "discounting");

    /** What is done to a forecast that goes from one figure to another. */
    private static final WordSet MOVING =
            WordSet.of("lowered", "raised", "cut", "trimmed", "upgraded", "downgraded", "slashed", "lifted");

    /** What exporters do with money. */
    private static final WordSet RECEIPTS = WordSet.of(
            "collected",
            "earned",
            "took in",
            "pocketed",
            "grossed",
            "raked in",
            "received",
            "netted",
            "brought home",
            "made");

    private static final WordSet STRIPPING = WordSet.of("strip", "take", "leave", "stripping", "taking", "leaving");

    /** "Of the American total": what was told of America. */
    private static final WordSet FIGURES = WordSet.of("figure", "total", "sum", "amount");

    /** What a line of a list is about has fewer chunks than this. */
    private static final int LONGEST_ITEM = 14;

    /** So many chunks before "forecast" the word of comparison may stand: "than the median market forecast". */
    private static final int FORECAST_REACH = 6;

    private final Mentions mentions;
    private final Chunks chunks;
    private final List<Phrase> phrases;
    private final List<Area> areas;
    private final SideClauses sides;

    /** The phrasings that may fit in the sentence. */
    private final long fitting;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> soFar = Collections.unmodifiableList(drafts);

    private Frame subject = Frame.NONE;
    private Slot<Area> actor = Slot.NO_AREA;
    private Slot<Area> formerActor = Slot.NO_AREA;
    private Cue role = Cue.NONE;
    private Sense motion = Sense.NONE;
    private Cue verb = Cue.NONE;
    private int verbAt = -1;
    private boolean isRevision;
    private PriceBasis basis = PriceBasis.UNSTATED;
    private Frame beforeComma = Frame.NONE;

    private boolean isCumulative;
    private int periodMeant = -1;
    private int whenMeant = -1;
    private int substituteEnd = -1;

    /** "Economists had expected": the time of what they expected has come. */
    private boolean hadForecast;

    private int group;
    private int clause;
    private Optional<Around> aroundSide = Optional.empty();
    private Status status = Status.ACTUAL;
    private boolean isComparedForecast;
    private boolean isForecastMoved;

    /** What a clause was about before a relative clause came between. */
    private record Around(Frame subject, Slot<Area> actor, Cue role) {}

    private ClauseScan(Mentions mentions, Chunks chunks) {
        this.mentions = mentions;
        this.chunks = chunks;
        this.fitting = Phrasings.among(chunks);
        this.areas = areasOf(mentions, chunks);
        List<Phrase> meant = Antecedents.ofAccount(Antecedents.ofBalances(Phrases.of(mentions, chunks), chunks));
        List<Phrase> named = Antecedents.ofPredicate(meant, chunks, areas);
        List<Phrase> found = Antecedents.ofTrade(withFrontedOwner(withFrontedPartner(named)), chunks);
        this.sides = SideClauses.of(chunks, found, areas, mentions);
        this.phrases = sides == SideClauses.NONE ? found : Antecedents.filled(found, chunks, areas, sides);
    }

    /**
     * What a scan found: the chunks and the drafts, both in the order of the text.
     *
     * @param sides its relative clauses
     * @param actor the area that was the grammatical subject last, open if none
     * @param role what the sentence calls it
     */
    record Scanned(
            Mentions mentions,
            Chunks chunks,
            List<Phrase> phrases,
            List<Draft> drafts,
            SideClauses sides,
            Slot<Area> actor,
            Cue role) {

        /** Of a sentence in which nothing is looked for. */
        static Scanned empty(Mentions mentions) {
            return new Scanned(mentions, Chunks.NONE, List.of(), List.of(), SideClauses.NONE, Slot.NO_AREA, Cue.NONE);
        }

        /** Whether a figure stands in a relative clause behind which the clause around it goes on. */
        boolean isInserted(int quantity) {
            return sides != SideClauses.NONE && sides.isInserted(chunks.placeOf(Chunk.Kind.QUANTITY, quantity));
        }
    }

    /** Whether a phrasing may read one of these figures. Half of the sentences with figures have none such. */
    static boolean mayBeClaimed(List<Quantity> quantities) {
        for (int i = 0; i < quantities.size(); i++) {
            if (Spot.mayBeClaimed(quantities.get(i)) && Chunker.isAmount(quantities.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence without such a figure may leave behind what part somebody has in the trade. */
    static boolean mayNameRole(Sentence sentence, List<Quantity> quantities, List<AreaMention> areas) {
        if (areas.isEmpty()) {
            return false;
        }
        boolean hasFigures = false;
        for (int i = 0; i < quantities.size(); i++) {
            hasFigures |= Chunker.isAmount(quantities.get(i));
        }
        return Cues.mayNameRole(sentence.tokens(), hasFigures);
    }

    /** Whether a verb says what part its subject has in the trade. */
    static boolean givesRole(String verb) {
        return TAKING.has(verb) || SUPPLYING.has(verb);
    }

    /**
     * Scans sentence by sentence. Each step is taken for all of them before the next: a processor repeats one step much
     * faster than it goes through all.
     */
    static List<Scanned> scan(List<Mentions> sentences) {
        List<Chunks> chunks = new ArrayList<>(sentences.size());
        for (Mentions mentions : sentences) {
            chunks.add(mentions.isScanned() ? Chunker.chunks(mentions) : Chunks.NONE);
        }
        List<ClauseScan> scans = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            if (!chunks.get(i).isEmpty()) {
                scans.add(new ClauseScan(sentences.get(i), chunks.get(i)));
            }
        }
        List<Scanned> found = new ArrayList<>(sentences.size());
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            if (chunks.get(i).isEmpty()) {
                found.add(Scanned.empty(sentences.get(i)));
            } else {
                found.add(scans.get(next).scanned());
                next++;
            }
        }
        return found;
    }

    private Scanned scanned() {
        walk();
        leaveOut();
        Rivals.setApart(chunks, areas, drafts);
        return new Scanned(mentions, chunks, phrases, drafts, sides, actor, role);
    }

    /** "Excluding precious metals, exports fell", "exports without oil": the figures are of all other goods. */
    private void leaveOut() {
        for (int i = 0; i < drafts.size(); i++) {
            Frame frame = drafts.get(i).frame();
            boolean isOfAll = frame.product().value().isAll() && frame.isTrade();
            int word = isOfAll ? excludingOf(frame) : -1;
            if (word >= 0) {
                drafts.set(
                        i,
                        drafts.get(i)
                                .withFrame(frame.withProduct(Slot.explicit(
                                        new Product("excluding "
                                                + chunks.get(word + 1).text()),
                                        chunks.get(word).span()))));
            }
        }
    }

    /** The chunk of "excluding" that is meant for a figure: in front of the sentence, or right behind its noun phrase. */
    private int excludingOf(Frame frame) {
        int stripped = beforeStripped();
        if (stripped >= 0) {
            return stripped;
        }
        for (int i = 0; i + 1 < chunks.size(); i++) {
            boolean isBehind = i > 0 && chunks.get(i - 1).end() == frame.span().end();
            if (i > 0 && !isBehind) {
                continue;
            }
            boolean isGood = chunks.get(i + 1).is(Chunk.Kind.PRODUCT);
            // "exports without oil" leaves goods out, "exports without delay" nothing.
            boolean isWord = EXCLUDING.has(chunks.get(i))
                            && (isGood
                                    || chunks.get(i + 1).is(Chunk.Kind.WORD)
                                    || chunks.get(i + 1).is(Cue.FILLER))
                    || isGood && chunks.get(i).is("without");
            if (isWord) {
                return i;
            }
        }
        return -1;
    }

    /** The chunk before the goods in "Strip out energy, and exports were A", an invitation to look at the rest; −1 for none. */
    private int beforeStripped() {
        int verb = 0;
        while (verb < chunks.size() && !chunks.get(verb).startsWithLetter()) {
            verb++;
        }
        boolean isVerb = verb + 2 < chunks.size()
                && STRIPPING.has(chunks.get(verb))
                && (chunks.get(verb + 1).is("out")
                        || chunks.get(verb + 1).is("away")
                        || chunks.get(verb + 1).is("off"));
        int noun = verb + 2;
        while (isVerb && noun + 1 < chunks.size() && chunks.get(noun).is(Cue.FILLER)) {
            noun++;
        }
        return isVerb ? noun - 1 : -1;
    }

    private static List<Area> areasOf(Mentions mentions, Chunks chunks) {
        Area[] areas = new Area[chunks.size()];
        Arrays.fill(areas, Area.UNSTATED);
        for (int c = chunks.next(Chunk.Kind.AREA, 0); c < areas.length; c = chunks.next(Chunk.Kind.AREA, c + 1)) {
            areas[c] = area(mentions.areas().get(chunks.get(c).index()));
        }
        return Arrays.asList(areas);
    }

    private static Area area(AreaMention mention) {
        return switch (mention.form()) {
            case PAIR -> Phrases.PAIR;
            case HOME -> Phrases.HOME;
            case REGION -> Phrases.REGION;
            case NEIGHBOUR -> Phrases.NEIGHBOUR;
            default -> mention.area();
        };
    }

    private void walk() {
        if (phrases.isEmpty()) {
            // "– Vietnam: USD 3.90 billion (up 21.5%)" in a list that says above what it lists.
            listedPartner().ifPresent(p -> subject = Frame.NONE.withPartner(p));
            partnerOfIt().ifPresent(p -> subject = Frame.NONE.withPartner(p));
            listedProduct().ifPresent(p -> subject = Frame.NONE.withProduct(p));
            subject = isListedTotal() ? Frame.NONE.withTotal() : subject;
        } else if (isBehindFigure(phrases.get(0).first())) {
            // "– Vietnam: USD 3.90 billion, as shops moved their orders": what follows the figures names nothing of
            // them.
            listedPartner().ifPresent(p -> subject = Frame.NONE.withPartner(p));
        }
        subject = BracketList.subject(chunks, phrases)
                .or(this::flowOfOpening)
                .or(() -> LeadingItems.subject(mentions, chunks, phrases, areas))
                .orElse(subject);
        int nextPhrase = 0;
        int at = 0;
        while (at < chunks.size()) {
            Chunk chunk = chunks.get(at);
            if (sides != SideClauses.NONE) {
                meetSide(at);
            }
            if (nextPhrase < phrases.size() && phrases.get(nextPhrase).first() == at) {
                Phrase phrase = phrases.get(nextPhrase);
                nextPhrase++;
                meet(phrase);
                at = phrase.last() + 1;
                continue;
            }
            if (chunk.is(Chunk.Kind.QUANTITY)) {
                read(at);
                if (isComparedForecast) {
                    isComparedForecast = false;
                    status = Status.ACTUAL;
                }
            } else if (chunk.is(Chunk.Kind.AREA) && at > substituteEnd) {
                meetArea(at);
            } else if (chunk.is(Chunk.Kind.PRODUCT)) {
                meetProduct(at);
            } else if (chunk.is(Chunk.Kind.CUE)) {
                meetCue(at);
            } else if (chunk.is("former") || chunk.is("latter")) {
                subject = Frame.NONE.withProduct(Slot.explicit(new Product("=" + chunk.text()), chunk.span()));
                actor = Slot.NO_AREA;
                group++;
            }
            at++;
        }
    }

    private boolean isBehindFigure(int first) {
        return chunks.next(Chunk.Kind.QUANTITY, 0) < first;
    }

    // Subjects.

    /** A relative clause speaks of its own; behind it the clause around it goes on. */
    private void meetSide(int at) {
        boolean isInside = sides.isInserted(at);
        if (isInside && aroundSide.isEmpty()) {
            aroundSide = Optional.of(new Around(subject, actor, role));
        } else if (!isInside && aroundSide.isPresent()) {
            subject = aroundSide.get().subject();
            actor = aroundSide.get().actor();
            role = aroundSide.get().role();
            aroundSide = Optional.empty();
            motion = Sense.NONE;
            verb = Cue.NONE;
            verbAt = -1;
            periodMeant = -1;
            whenMeant = -1;
            clause++;
            group++;
        }
    }

    private void meet(Phrase phrase) {
        int before = significantBefore(phrase.first());
        Cue cue = before >= 0 ? chunks.get(before).cue() : Cue.NONE;
        boolean isBehindFigure = before >= 0 && chunks.get(before).is(Chunk.Kind.QUANTITY);
        Sense change = changeBefore(before, phrase);
        if (phrase.isOblique()
                && !isShareOf(before)
                && !isForecastOf(before)
                && !isTopic(phrase)
                && change == Sense.NONE) {
            return;
        }
        Frame frame = phrase.frame();
        if (isShareOf(before)) {
            frame = frame.withShare(true).withProduct(goodsOfShare(before, frame));
            meetOwner(before);
        }
        if (phrase.isVerb()
                && !actor.value().isStated()
                && frame.product().value().isAll()) {
            frame = frame.withProduct(sellerBefore(phrase.first()));
        }
        boolean isPassive = phrase.isVerb()
                && frame.product().value().isAll()
                && before > 0
                && cue == Cue.STATE
                && chunks.get(before - 1).is(Chunk.Kind.PRODUCT);
        if (isPassive) {
            // "other goods were supplied for A"
            Chunk goods = chunks.get(before - 1);
            frame = frame.withProduct(
                    Slot.explicit(mentions.products().get(goods.index()).product(), goods.span()));
        }
        if (!phrase.isVerb() && !isObject(before)) {
            formerActor = actor;
            actor = Slot.NO_AREA;
            role = Cue.NONE;
        }
        actor = phrase.isVerb() ? actor : ownerBeforeWhose(phrase.first()).orElse(actor);
        if (isThere(phrase.last() + 1) && !frame.partner().value().isStated()) {
            Chunk there = chunks.get(phrase.last() + 1);
            boolean isBareWord = there.is("there");
            frame = formerActor.value().isStated()
                    ? frame.withPartner(formerActor)
                    : isBareWord ? frame.withPartner(Slot.explicit(Phrases.NEIGHBOUR, there.span())) : frame;
        }
        boolean isNewVerb = before >= 0
                && chunks.get(before).is(Chunk.Kind.WORD)
                && chunks.get(before).text().endsWith("ing");
        if ((!isElided(phrase) || isNewVerb) && !isBehindFigure) {
            motion = Sense.NONE;
            verb = phrase.isVerb() ? Cue.STATE : Cue.NONE;
            verbAt = -1;
        }
        verbAt = phrase.isVerb() ? phrase.first() : verbAt;
        if (cue == Cue.AND || cue == Cue.COMMA || cue == Cue.WHILE || cue == Cue.SEMICOLON || cue == Cue.LEAVING) {
            clause++;
        }
        frame = ofTopic(frame, phrase);
        frame = ofTradeSpokenOf(frame);
        frame = ofPlace(frame, phrase);
        isCumulative |= frame.timing() == LevelClaim.Timing.CUMULATIVE && drafts.isEmpty();
        subject = frame;
        group++;
        motion = change == Sense.NONE ? motion : change;
    }

    /** "from the United States, whose purchases reached A": who stands before the word makes them. */
    private Optional<Slot<Area>> ownerBeforeWhose(int phrase) {
        int area = phrase - 2;
        while (area > 0 && chunks.get(area).is(Cue.COMMA)) {
            area--;
        }
        boolean isOwner = area >= 0
                && chunks.get(phrase - 1).is("whose")
                && chunks.get(area).is(Chunk.Kind.AREA)
                && areas.get(area).isStated();
        return isOwner
                ? Optional.of(Slot.explicit(areas.get(area), chunks.get(area).span()))
                : Optional.empty();
    }

    /** "an increase in net receipts from A to B": the noun of change is the predicate. */
    private Sense changeBefore(int before, Phrase phrase) {
        int next = phrase.last() + 1;
        boolean isShape = before > 0
                && (chunks.get(before).is(Cue.IN) || chunks.get(before).is(Cue.OF))
                && next + 1 < chunks.size()
                && (chunks.get(next).is(Cue.FROM) || chunks.get(next).is(Cue.TO))
                && (chunks.get(next + 1).is(Chunk.Kind.QUANTITY)
                        || chunks.get(next + 1).is(Cue.FILLER));
        if (!isShape) {
            return Sense.NONE;
        }
        Chunk noun = chunks.get(before - 1);
        return noun.is(Cue.RISE) ? Sense.INCREASE : noun.is(Cue.FALL) ? Sense.DECREASE : Sense.NONE;
    }

    /** "For Georgia, this meant a deficit of A": whose balance it is stands in front of the sentence. */
    private List<Phrase> withFrontedOwner(List<Phrase> found) {
        boolean isFronted = chunks.size() > 2
                && chunks.get(0).is(Cue.FOR)
                && areas.get(1).isStated()
                && !Phrases.pointsBack(areas.get(1))
                && chunks.get(2).is(Cue.COMMA);
        if (!isFronted) {
            return found;
        }
        Slot<Area> owner = Slot.explicit(areas.get(1), chunks.get(1).span());
        List<Phrase> all = new ArrayList<>(found.size());
        for (Phrase phrase : found) {
            boolean isOpen = phrase.frame().measure() == Measure.BALANCE
                    && !phrase.frame().reporter().value().isStated();
            all.add(isOpen ? phrase.withFrame(phrase.frame().withReporter(owner)) : phrase);
        }
        return all;
    }

    private List<Phrase> withFrontedPartner(List<Phrase> found) {
        Optional<Slot<Area>> partner = frontedPartner(found);
        boolean hasFurther = !found.isEmpty() && chunks.has(Cue.SEMICOLON) && chunks.has(Cue.WITH);
        if (partner.isEmpty() && !hasFurther) {
            return found;
        }
        List<Phrase> all = new ArrayList<>(found.size());
        Cue way = chunks.get(0).cue();
        int from = 0;
        for (Phrase phrase : found) {
            Optional<Slot<Area>> further = frontedIn(from, phrase.first());
            partner = further.isPresent() ? further : partner;
            from = phrase.last() + 1;
            if (partner.isEmpty()) {
                all.add(phrase);
                continue;
            }
            Frame frame = phrase.frame();
            boolean isOpen = frame.measure().isTrade()
                    && !frame.partner().value().isStated()
                    && !frame.isTotal()
                    && (way != Cue.FROM || frame.measure() == Measure.IMPORTS)
                    && (way != Cue.TO || frame.measure() == Measure.EXPORTS);
            all.add(isOpen ? phrase.withPartner(partner.get()) : phrase);
        }
        return all;
    }

    /** "; with Brazil, a deficit of B": the partner that a further clause opens with. */
    private Optional<Slot<Area>> frontedIn(int from, int to) {
        for (int i = from; i + 3 < to + 1 && i + 3 < chunks.size(); i++) {
            boolean isFronted = chunks.get(i).is(Cue.SEMICOLON)
                    && chunks.get(i + 1).is(Cue.WITH)
                    && chunks.get(i + 2).is(Chunk.Kind.AREA)
                    && chunks.get(i + 3).is(Cue.COMMA)
                    && areas.get(i + 2).isStated();
            if (isFronted) {
                return Optional.of(
                        Slot.explicit(areas.get(i + 2), chunks.get(i + 2).span()));
            }
        }
        return Optional.empty();
    }

    /** "With Argentina, the balance was positive": the partner stands in front of the sentence. */
    private Optional<Slot<Area>> frontedPartner(List<Phrase> found) {
        Optional<Slot<Area>> listed = listedPartner();
        if (listed.isPresent()) {
            return listed;
        }
        int area = 1;
        while (area < chunks.size() && chunks.get(area).is(Cue.FILLER)) {
            area++;
        }
        boolean isArea = area + 1 < chunks.size() && chunks.get(area).is(Chunk.Kind.AREA);
        if (isArea && chunks.get(0).is(Cue.WITH) && isRest(area)) {
            return Optional.of(Slot.explicit(Phrases.REST, chunks.get(area).span()));
        }
        for (Phrase phrase : found) {
            Frame trade = phrase.frame();
            boolean isInTrade = chunks.get(0).is(Cue.IN)
                    && phrase.first() <= 2
                    && trade.measure() == Measure.TURNOVER
                    && trade.partner().value().isStated();
            if (isInTrade) {
                // "In trade with Russia, imports stood at A"
                return Optional.of(trade.partner());
            }
        }
        int topic = topicPartnerAt();
        if (topic > 0) {
            return Optional.of(Slot.explicit(areas.get(topic), chunks.get(topic).span()));
        }
        boolean isOfIt =
                isArea && chunks.get(0).is(Cue.OF) && areas.get(area).isStated() && FIGURES.has(chunks.get(area + 1));
        boolean isFronted = isArea
                && chunks.get(0).is(Cue.WITH)
                && areas.get(area).isStated()
                && (chunks.get(area + 1).is(Cue.COMMA) || isBeforePhrase(found, area));
        // "From China they bought A", "To Japan, exports fell"
        int here = area;
        boolean isWay = isArea
                && (chunks.get(0).is(Cue.FROM) || chunks.get(0).is(Cue.TO))
                && areas.get(area).isStated()
                && found.stream().anyMatch(p -> p.first() <= here + 3);
        isFronted |= isWay;
        return isFronted || isOfIt
                ? Optional.of(Slot.explicit(areas.get(area), chunks.get(area).span()))
                : Optional.empty();
    }

    /** "The picture with China, …, was the reverse: imports of A exceeded exports of B": the chunk of China; −1 for none. */
    private int topicPartnerAt() {
        int with = 1;
        while (with < chunks.size() && with <= TOPIC_REACH && !chunks.get(with).is(Cue.WITH)) {
            if (chunks.get(with).is(Chunk.Kind.MEASURE) || chunks.get(with).is(Chunk.Kind.QUANTITY)) {
                return -1;
            }
            with++;
        }
        boolean isTopic = with + 1 < chunks.size()
                && with <= TOPIC_REACH
                && PICTURES.has(chunks.get(with - 1))
                && areas.get(with + 1).isStated()
                && !Phrases.pointsBack(areas.get(with + 1));
        return isTopic ? with + 1 : -1;
    }

    /** "With Vietnam it grew by A", "With Vietnam, it grew by A": what was spoken of, with somebody else. */
    private Optional<Slot<Area>> partnerOfIt() {
        int pronoun = chunks.size() > 3 && chunks.get(2).is(Cue.COMMA) ? 3 : 2;
        boolean isShape = chunks.size() > 2
                && chunks.get(0).is(Cue.WITH)
                && chunks.get(1).is(Chunk.Kind.AREA)
                && areas.get(1).isStated()
                && (chunks.get(pronoun).is("it") || chunks.get(pronoun).is("they"));
        return isShape ? Optional.of(Slot.explicit(areas.get(1), chunks.get(1).span())) : Optional.empty();
    }

    /** "To the EU went goods worth A", "From China came A": which way the goods of such a sentence go, and whose they are. */
    private Optional<Frame> flowOfOpening() {
        boolean isWay =
                chunks.size() > 3 && (chunks.get(0).is(Cue.TO) || chunks.get(0).is(Cue.FROM));
        int area = 1;
        while (isWay && area + 2 < chunks.size() && chunks.get(area).is(Cue.FILLER)) {
            area++;
        }
        boolean isInverted = isWay
                && chunks.get(area).is(Chunk.Kind.AREA)
                && areas.get(area).isStated()
                && chunks.get(area + 1).is(Cue.WENT);
        int goods = area + 2;
        while (isInverted && goods + 1 < chunks.size() && chunks.get(goods).is(Cue.FILLER)) {
            goods++;
        }
        // "From Seoul came a protest over A"
        isInverted = isInverted
                && (chunks.get(goods).is(Chunk.Kind.QUANTITY)
                        || chunks.get(goods).is(Chunk.Kind.PRODUCT)
                        || chunks.get(goods).is("goods"));
        if (!isInverted) {
            return Optional.empty();
        }
        Measure flow = chunks.get(0).is(Cue.TO) ? Measure.EXPORTS : Measure.IMPORTS;
        return Optional.of(Frame.NONE
                .withMeasure(flow, Sense.NONE)
                .weak(true)
                .withPartner(Slot.explicit(areas.get(area), chunks.get(area).span()))
                .withSpan(chunks.get(0).span().union(chunks.get(area + 1).span())));
    }

    /** "China: exports $11.8 billion, imports $12.9 billion" is a line of a list of partners. */
    private Optional<Slot<Area>> listedPartner() {
        int item = 0;
        while (item < chunks.size()
                && (chunks.get(item).is(Cue.DASH)
                        || chunks.get(item).is("-")
                        || chunks.get(item).is("\u2022"))) {
            item++;
        }
        boolean isItem = item + 1 < chunks.size()
                && chunks.get(item).is(Chunk.Kind.AREA)
                && areas.get(item).isStated()
                // "DHAKA: garments accounted for A": where a story was written.
                && mentions.areas().get(chunks.get(item).index()).isParty()
                && (chunks.get(item + 1).is(Cue.COLON) || item > 0 && isMovedBehind(item));
        return isItem
                ? Optional.of(Slot.explicit(areas.get(item), chunks.get(item).span()))
                : Optional.empty();
    }

    /** What a line of a list says before its colon: the goods that open it, or all of its words. */
    private String label(int colon) {
        StringBuilder words = new StringBuilder(chunks.get(1).text());
        for (int i = 2; i < colon && !chunks.get(1).is(Chunk.Kind.PRODUCT); i++) {
            words.append(' ').append(chunks.get(i).text());
        }
        return words.toString();
    }

    /** "– China, up $231 million to $1,312 million": what stands before the comma moves. */
    private boolean isMovedBehind(int item) {
        return item + 2 < chunks.size()
                && chunks.get(item + 1).is(Cue.COMMA)
                && (chunks.get(item + 2).is(Cue.UP) || chunks.get(item + 2).is(Cue.DOWN));
    }

    /** "– toys and games: up by $25.7 million" is a line of a list of goods. */
    private Optional<Slot<Product>> listedProduct() {
        boolean isItem = !chunks.isEmpty()
                && (chunks.get(0).is(Cue.DASH)
                        || chunks.get(0).is("-")
                        || chunks.get(0).is("\u2022"));
        for (int i = 1; isItem && i < chunks.size() && i < LONGEST_ITEM; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.COLON) && i > 1) {
                Span name = chunks.get(1).span().union(chunks.get(i - 1).span());
                return Optional.of(Slot.explicit(new Product(label(i)), name));
            }
            if (chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Chunk.Kind.AREA)
                    || chunk.is(Chunk.Kind.PERIOD)
                    || chunk.is(Cue.TOTAL)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "• Total value: A": everything, and no goods. */
    private boolean isListedTotal() {
        int colon = 1;
        while (colon < chunks.size()
                && colon < LONGEST_ITEM
                && !chunks.get(colon).is(Cue.COLON)) {
            colon++;
        }
        return colon > 1
                && colon + 1 < chunks.size()
                && chunks.get(colon).is(Cue.COLON)
                && !chunks.get(0).is(Cue.TOTAL)
                && chunks.get(1).is(Cue.TOTAL);
    }

    private boolean isBeforePhrase(List<Phrase> found, int area) {
        int next = area + 1;
        while (next < chunks.size() && chunks.get(next).is(Cue.FILLER)) {
            next++;
        }
        int first = next;
        return found.stream().anyMatch(p -> p.first() == first || p.first() == area + 1);
    }

    /** "The watch industry sold goods": no country, so its sales are a part of the country's. */
    private Slot<Product> sellerBefore(int verbAt) {
        for (int i = verbAt - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.isSeller()) {
                return Slot.explicit(chunk.seller(), chunk.span());
            }
            boolean isMade = i > 1
                    && chunk.is(Chunk.Kind.PRODUCT)
                    && chunks.get(i - 1).is(Cue.OF)
                    && MAKERS.has(chunks.get(i - 2));
            if (isMade) {
                // "Producers of rice exported goods worth A"
                return Slot.explicit(mentions.products().get(chunk.index()).product(), chunk.span());
            }
            if (chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Chunk.Kind.AREA)
                    || chunk.is(Cue.PRONOUN)
                    || chunk.is(Cue.SAID)) {
                break;
            }
            boolean isNoun = chunk.is(Chunk.Kind.WORD)
                    && chunk.text().length() > 3
                    && Character.isLetter(chunk.text().charAt(0))
                    && !chunk.text().endsWith("ly")
                    && !NO_NOUNS.has(chunk)
                    && !NO_SELLERS.has(chunk);
            if (isNoun) {
                return Slot.explicit(new Product(chunk.text()), chunk.span());
            }
        }
        return Slot.ALL_GOODS;
    }

    /** "Copper remains king: sales of A", "rice, the export of which fell": the goods that open the sentence are meant. */
    private Frame ofTopic(Frame frame, Phrase phrase) {
        int topic = 0;
        while (topic < chunks.size() && chunks.get(topic).is(Cue.FILLER)) {
            topic++;
        }
        int with = significantBefore(phrase.first());
        boolean isOfItem = with > 0
                && chunks.get(with).is(Cue.WITH)
                && drafts.isEmpty()
                && subject.measure() == frame.measure()
                && !frame.reporter().value().isStated()
                && frame.product().value().isAll();
        if (isOfItem) {
            // "The largest export was gold, with sales of A"
            return frame.withProduct(subject.product());
        }
        boolean isOfTopic = topic < phrase.first()
                && chunks.get(topic).is(Chunk.Kind.PRODUCT)
                && drafts.isEmpty()
                && !phrase.isVerb()
                && !frame.isTotal()
                && !frame.share()
                && frame.product().value().isAll()
                && (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS)
                && !isMovedByGoods(topic, phrase.first());
        return isOfTopic
                ? frame.withProduct(Slot.explicit(
                        mentions.products().get(chunks.get(topic).index()).product(),
                        chunks.get(topic).span()))
                : frame;
    }

    /** "Copper lifted exports to A": goods move all exports, and A is not of the goods alone. */
    private boolean isMovedByGoods(int goods, int flow) {
        int verb = flow - 1;
        while (verb > goods && !chunks.get(verb).is(Cue.COMMA) && !PROPELLING.has(chunks.get(verb))) {
            verb--;
        }
        return verb > goods && PROPELLING.has(chunks.get(verb));
    }

    /** "Trade with Norway grew, the deficit reached A": a balance without a partner is of the trade just named. */
    private Frame ofTradeSpokenOf(Frame balance) {
        boolean isOfTrade = balance.measure() == Measure.BALANCE
                && !balance.partner().value().isStated()
                && subject.measure() == Measure.TURNOVER
                && subject.partner().value().isStated()
                && !Phrases.pointsBack(subject.partner().value());
        return isOfTrade ? balance.withPartner(subject.partner()) : balance;
    }

    /** "In the USA, where sales shrank": what a clause with where tells of is the other side, or the goods. */
    private Frame ofPlace(Frame frame, Phrase phrase) {
        int where = significantBefore(phrase.first());
        int area = where > 0 && chunks.get(where).is("where") ? where - 1 : -1;
        while (area > 0 && chunks.get(area).is(Cue.COMMA)) {
            area--;
        }
        boolean isOfGoods = area >= 0
                && chunks.get(area).is(Chunk.Kind.PRODUCT)
                && frame.measure().isTrade()
                && frame.product().value().isAll()
                && !frame.isTotal();
        if (isOfGoods) {
            // "cars, where the surplus grew"
            return frame.withProduct(
                    Slot.explicit(new Product(product(area)), chunks.get(area).span()));
        }
        boolean isOfPlace = area >= 0
                && areas.get(area).isStated()
                && !Phrases.pointsBack(areas.get(area))
                && (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.TURNOVER)
                && !frame.partner().value().isStated()
                && !frame.reporter().value().isStated()
                && !frame.isTotal();
        if (!isOfPlace) {
            return frame;
        }
        actor = Slot.NO_AREA;
        return frame.withPartner(Slot.explicit(areas.get(area), chunks.get(area).span()));
    }

    /** "raised its forecast of the 1988 deficit to A": what is forecast is what the figure is of. */
    private boolean isForecastOf(int preposition) {
        return preposition > 0
                && (chunks.get(preposition).is(Cue.OF)
                        || chunks.get(preposition).is(Cue.FOR))
                && (chunks.get(preposition - 1).is(Cue.FORECAST)
                        || chunks.get(preposition - 1).is(Cue.TARGET));
    }

    /** A noun behind a verb is its object: "Finland had a surplus". */
    private boolean isObject(int before) {
        if (before < 0) {
            return false;
        }
        Chunk chunk = chunks.get(before);
        return isVerb(chunk)
                || chunk.is(Chunk.Kind.QUANTITY)
                || chunk.is(Cue.LEAVING)
                || chunk.is(Cue.WITH)
                || chunk.is(Cue.OF)
                || chunk.is(Cue.IN)
                || chunk.is(Cue.SHARE_NOUN);
    }

    private boolean isThere(int at) {
        return at < chunks.size() && chunks.get(at).is(Cue.THERE);
    }

    /** "gold's share of", "the share of gold in": the goods whose share it is; those of the whole if it names any. */
    private Slot<Product> goodsOfShare(int preposition, Frame whole) {
        int goods = -1;
        for (int i = preposition - 1; i >= 0 && i > preposition - 6; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.PRODUCT)) {
                goods = i;
            } else if (chunk.is(Cue.AND) || chunk.is(Chunk.Kind.AREA) || chunk.is(Chunk.Kind.QUANTITY)) {
                return whole.product();
            } else if (chunk.is(Cue.SHARE_NOUN)) {
                int owner = i > 1 && chunks.get(i - 1).is("'s") ? i - 2 : -1;
                goods = goods < 0 && owner >= 0 && chunks.get(owner).is(Chunk.Kind.PRODUCT) ? owner : goods;
                break;
            } else if (!chunk.is(Cue.FILLER) && !chunk.is(Cue.OF) && !chunk.is(Cue.IN)) {
                return whole.product();
            }
        }
        boolean isOfGoods =
                goods >= 0 && whole.product().value().isAll() && whole.measure().isTrade();
        return isOfGoods
                ? Slot.explicit(
                        mentions.products().get(chunks.get(goods).index()).product(),
                        chunks.get(goods).span())
                : whole.product();
    }

    /** "the share of Asia and Africa in", "its share of": whose share it is. */
    private void meetOwner(int preposition) {
        List<Area> owners = new ArrayList<>();
        for (int i = preposition - 1; i >= 0 && i > preposition - 9; i--) {
            if (areas.get(i).isStated()) {
                owners.add(0, areas.get(i));
            }
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                break;
            }
        }
        if (!owners.isEmpty()) {
            actor = Slot.explicit(
                    Phrases.joined(owners), chunks.get(preposition).span());
        }
    }

    /** "In exports, …": an oblique phrase at the start of a sentence names its topic. */
    private boolean isTopic(Phrase phrase) {
        int first = 0;
        while (first < phrase.first()
                && (chunks.get(first).is(Cue.FILLER) || chunks.get(first).is(Cue.IN))) {
            first++;
        }
        return (phrase.first() <= 2 || first == phrase.first())
                && phrase.last() + 1 < chunks.size()
                && chunks.get(phrase.last() + 1).is(Cue.COMMA);
    }

    private boolean isShareOf(int before) {
        if (before < 1) {
            return false;
        }
        Chunk chunk = chunks.get(before);
        int noun = chunk.is(Cue.OF) || chunk.is(Cue.IN) ? significantBefore(before) : -1;
        while (noun >= 0
                && noun > before - 10
                && !chunks.get(noun).is(Cue.SHARE_NOUN)
                && !chunks.get(noun).is(Chunk.Kind.QUANTITY)
                && !chunks.get(noun).is(Cue.SEMICOLON)
                && !isVerb(chunks.get(noun))) {
            noun--;
        }
        return noun >= 0 && chunks.get(noun).is(Cue.SHARE_NOUN) && !hasFigureBetween(noun, before);
    }

    private boolean hasFigureBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return true;
            }
        }
        return false;
    }

    /** A phrase with its figure right behind has left its verb out. */
    private boolean isElided(Phrase phrase) {
        int next = phrase.last() + 1;
        while (next < chunks.size() && chunks.get(next).is(Cue.FILLER)) {
            next++;
        }
        if (next >= chunks.size()) {
            return false;
        }
        Chunk chunk = chunks.get(next);
        return chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.TO) || chunk.is(Cue.FROM) || chunk.is(Cue.BY);
    }

    private int significantBefore(int at) {
        int before = at - 1;
        while (before >= 0
                && (chunks.get(before).is(Cue.FILLER)
                        || chunks.get(before).is("'s")
                        || chunks.get(before).is("the"))) {
            before--;
        }
        return before;
    }

    private boolean isVerbBehindOwner(int at) {
        if (at + 2 >= chunks.size() || !chunks.get(at + 1).is("'s")) {
            return false;
        }
        Chunk verb = chunks.get(at + 2);
        if (verb.is(Chunk.Kind.QUANTITY)) {
            // "Kenya's exports rose 3%, Uganda's 5%": the verb is left out.
            return at > 0
                    && (chunks.get(at - 1).is(Cue.COMMA)
                            || chunks.get(at - 1).is(Cue.AND)
                            || chunks.get(at - 1).is(Cue.WHILE));
        }
        return verb.is(Cue.STATE) || verb.is(Cue.UP) || verb.is(Cue.DOWN) || verb.is(Cue.WIDEN) || verb.is(Cue.NARROW);
    }

    private void meetArea(int at) {
        AreaMention mention = mentions.areas().get(chunks.get(at).index());
        if (isFurtherPartner(at)) {
            subject = subject.withPartner(Slot.explicit(areas.get(at), mention.span()))
                    .withPeriod(-1);
            group++;
            return;
        }
        if (!mention.isParty()
                && mention.form() != AreaMention.Form.HOME
                && mention.form() != AreaMention.Form.REST
                && mention.form() != AreaMention.Form.REGION
                && mention.form() != AreaMention.Form.NEIGHBOUR) {
            return;
        }
        if (mention.isPossessive() && isVerbBehindOwner(at)) {
            // "Peru's exports were A. Chile's were B": the same of somebody else.
            subject = subject.withReporter(Slot.explicit(areas.get(at), mention.span()));
            actor = Slot.NO_AREA;
            clause++;
            group++;
            motion = Sense.NONE;
            return;
        }
        if (!mention.isPossessive() && isNamedAsRole(at)) {
            actor = Slot.explicit(areas.get(at), mention.span());
            return;
        }
        boolean isExample = at > 0 && chunks.get(at - 1).is("such as");
        boolean isBehindWay = isBehindWay(at) && !isAbsolute(significantBefore(at), at);
        if (mention.isPossessive() || isExample || !isSubjectPosition(at) || isBehindWay) {
            return;
        }
        List<Area> all = new ArrayList<>();
        int first = at;
        for (int i = at; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.AREA)) {
                all.add(0, areas.get(i));
                first = i;
            } else if (isAbsolute(i, at)) {
                break;
            } else if (chunk.is(Cue.TO) || chunk.is(Cue.FROM) || chunk.is(Cue.IN) || chunk.is(Cue.WITH)) {
                all.clear();
                break;
            } else if (!chunk.is(Cue.AND) && !chunk.is(Cue.COMMA) && !chunk.is(Cue.FILLER) && !chunk.is("the")) {
                break;
            }
        }
        boolean isList = all.size() > 1 && hasAndBefore(at);
        Area joined = isList ? Phrases.joined(all) : areas.get(at);
        first = isList ? first : at;
        actor = Slot.explicit(
                joined, chunks.get(first).span().union(chunks.get(at).span()));
        role = Cue.NONE;
        motion = Sense.NONE;
        int joint = significantBefore(first);
        if (joint >= 0
                && chunks.get(joint).is(Cue.WHILE)
                && subject.partner().value().isStated()) {
            // "Sales to Japan slipped, while Korea took A": the same sales, to somebody else.
            subject = subject.withPartner(Slot.NO_AREA);
        }
        if (drafts.isEmpty() || !drafts.get(drafts.size() - 1).frame().share()) {
            startOfPredicate(first);
        }
    }

    /** "Latvia's biggest export market was Lithuania, with 18%": who the noun before the verb is. */
    private boolean isNamedAsRole(int at) {
        int is = significantBefore(at);
        boolean isShape = is > 0
                && chunks.get(is).is(Cue.STATE)
                && areas.get(at).isStated()
                && at + 1 < chunks.size()
                && (chunks.get(at + 1).is(Cue.COMMA)
                        || chunks.get(at + 1).is(Cue.COLON)
                        || chunks.get(at + 1).is(Cue.WITH)
                        || chunks.get(at + 1).is(Cue.AT))
                && drafts.isEmpty();
        for (int i = is - 1; isShape && i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.DESTINATION) || chunk.is(Cue.ORIGIN) || chunk.is(Cue.TRADE_PARTNER)) {
                return true;
            }
            if (chunk.is(Cue.COMMA) || chunk.is(Cue.WHILE) || chunk.is(Cue.SEMICOLON) || isVerb(chunk)) {
                return false;
            }
        }
        return false;
    }

    /** "imports from China totalled A, from Turkey B": the same flow with somebody else. */
    private boolean isFurtherPartner(int at) {
        int preposition = significantBefore(at);
        int joint = preposition >= 0 ? significantBefore(preposition) : -1;
        boolean isPreposition = preposition >= 0
                && (chunks.get(preposition).is(Cue.TO)
                        || chunks.get(preposition).is(Cue.FROM)
                        || chunks.get(preposition).is(Cue.WITH));
        boolean isJoined = joint >= 0
                && (chunks.get(joint).is(Cue.COMMA) || chunks.get(joint).is(Cue.AND));
        boolean isFollowed = at + 1 < chunks.size()
                && (chunks.get(at + 1).is(Chunk.Kind.QUANTITY)
                        || chunks.get(at + 1).is(Chunk.Kind.PRODUCT)
                        || chunks.get(at + 1).is(Cue.FILLER)
                        || chunks.get(at + 1).is(Cue.TO)
                        || chunks.get(at + 1).is(Cue.BY)
                        // "exports to Japan were up A, to Korea down B"
                        || chunks.get(at + 1).is(Cue.UP)
                        || chunks.get(at + 1).is(Cue.DOWN));
        return isPreposition
                && isJoined
                && isFollowed
                && (subject.isTrade() || partnerOfIt().isPresent())
                && areas.get(at).isStated()
                && !drafts.isEmpty();
    }

    /** "Demand from Asia was higher": behind a preposition of trade stands no subject. */
    private boolean isBehindWay(int at) {
        int before = significantBefore(at);
        boolean isRole = before > 0
                && (chunks.get(before - 1).is(Cue.ORIGIN)
                        || chunks.get(before - 1).is(Cue.DESTINATION));
        return before >= 0
                && !isRole
                && (chunks.get(before).is(Cue.FROM)
                        || chunks.get(before).is(Cue.TO)
                        || chunks.get(before).is(Cue.WITH));
    }

    private boolean hasAndBefore(int at) {
        int before = at - 1;
        while (before >= 0
                && (chunks.get(before).is(Cue.FILLER) || chunks.get(before).is("the"))) {
            before--;
        }
        return before >= 0 && chunks.get(before).is(Cue.AND);
    }

    private void startOfPredicate(int first) {
        int before = significantBefore(first);
        boolean isJoined = before >= 0
                && (chunks.get(before).is(Cue.AND) || chunks.get(before).is(Cue.WHILE));
        if (isJoined || before < 0) {
            clause++;
            group++;
        }
    }

    /** "Kenya in the same period accounted for". */
    private boolean isTimeBetween(int at) {
        if (chunks.get(at).is(Chunk.Kind.PERIOD)) {
            return true;
        }
        boolean isPreposition = chunks.get(at).is(Cue.IN) || chunks.get(at).is(Cue.FOR);
        int next = at + 1;
        while (next < chunks.size() && chunks.get(next).is(Cue.FILLER)) {
            next++;
        }
        return isPreposition && next < chunks.size() && chunks.get(next).is(Chunk.Kind.PERIOD);
    }

    /** "with China accounting for A": a participle behind the name makes it a subject of its own. */
    private boolean isAbsolute(int with, int area) {
        return with >= 0
                && chunks.get(with).is(Cue.WITH)
                && with >= area - 2
                && area + 1 < chunks.size()
                && chunks.get(area + 1).is(Cue.SHARE_VERB)
                && isParticipleText(chunks.get(area + 1).text());
    }

    /** "accounting for", "taking": the first word ends like one. */
    private static boolean isParticipleText(String text) {
        int space = text.indexOf(' ');
        return (space < 0 ? text : text.substring(0, space)).endsWith("ing");
    }

    /** Whether a verb follows: "Romania shipped", "Romania, with 5.9 million tonnes, was". */
    private boolean isSubjectPosition(int at) {
        if (isSurpassed(at)) {
            return false;
        }
        int next = at + 1;
        while (next < chunks.size()
                && (chunks.get(next).is(Cue.FILLER)
                        || chunks.get(next).is(Cue.COMBINED)
                        || chunks.get(next).is(Cue.TOTAL)
                        || chunks.get(next).is("as a whole")
                        || Phrases.isOfCountries(chunks.get(next))
                        || isTimeBetween(next))) {
            next++;
        }
        if (next >= chunks.size()) {
            return false;
        }
        Chunk chunk = chunks.get(next);
        boolean isVerbPhrase = chunk.is(Chunk.Kind.MEASURE)
                && mentions.measures().get(chunk.index()).isVerb();
        boolean isFirst = at == 0 || (at == 1 && chunks.get(0).is(Cue.FILLER));
        boolean areBuyers = chunk.is("importers") || chunk.is("buyers") || chunk.is("customers");
        boolean isPeople = mentions.areas().get(chunks.get(at).index()).form() == AreaMention.Form.DEMONYM
                && next + 1 < chunks.size()
                && !chunk.is("-")
                && !NO_PEOPLE.has(chunk)
                && (areBuyers || chunk.is(Chunk.Kind.WORD) || chunk.is(Cue.ORIGIN) || chunk.is(Cue.DESTINATION))
                && (isVerb(chunks.get(next + 1))
                        || chunks.get(next + 1).is(Chunk.Kind.MEASURE)
                        || (areBuyers && isFirst && chunks.get(next + 1).is(Cue.COMMA)));
        boolean isListed = hasAndBefore(at) && next + 1 < chunks.size() && isVerb(chunks.get(next + 1));
        return isPeople
                || isVerbPhrase
                || isVerb(chunk)
                || (chunk.is(Cue.WENT) && isFirst)
                || (chunk.is(Cue.COMMA) && (isFirst || isListed));
    }

    /** "China edged ahead of Japan with A": whoever stands behind the verb is the object. */
    private boolean isSurpassed(int at) {
        int verb = significantBefore(at);
        return verb > 0
                && (chunks.get(verb).is(Cue.SURPASS)
                        || chunks.get(verb).is(Cue.PASSED)
                        || chunks.get(verb).is(Cue.ABOVE));
    }

    /** "Kenya and China signed": a sentence opens with two countries by their names. */
    private boolean isOpeningPair(int at) {
        int first = at == 3 && chunks.get(0).is(Cue.FILLER) ? 1 : 0;
        return at == first + 2
                && chunks.get(first).is(Chunk.Kind.AREA)
                && chunks.get(first + 1).is(Cue.AND)
                && isName(first)
                && isName(at);
    }

    /** "Iceland did better: it exported A", "Wellington, for its part, reported exports of A": the subject tells its own. */
    private Draft ofOpeningNation(Draft draft, int at) {
        Area reporter = draft.frame().reporter().value();
        boolean isOpen = !reporter.isStated() || reporter.equals(Phrases.HOME);
        if (!isOpen || !isSubjectOf(at)) {
            return draft;
        }
        Slot<Area> nation = Slot.explicit(areas.get(0), chunks.get(0).span());
        return draft.withFrame(draft.frame().withReporter(nation)).withActor(Slot.NO_AREA);
    }

    /** Whether a country opens the sentence that "it" behind a colon means, or that speaks "for its part". */
    private boolean isSubjectOf(int at) {
        boolean isNation = at > 3
                && chunks.get(0).is(Chunk.Kind.AREA)
                && areas.get(0).isStated()
                && !mentions.areas().get(chunks.get(0).index()).isPossessive();
        if (!isNation) {
            return false;
        }
        boolean isForItsPart = chunks.get(1).is(Cue.COMMA)
                && chunks.get(2).is(Cue.FOR)
                && at > 6
                && chunks.get(4).is("part");
        if (isForItsPart) {
            return true;
        }
        for (int i = 1; i + 1 < at && !chunks.get(i).is(Chunk.Kind.QUANTITY); i++) {
            if (chunks.get(i).is(Cue.COLON)) {
                return chunks.get(i + 1).is("it");
            }
        }
        return false;
    }

    /** "Kenya and China signed agreements", "want to lift trade": what two countries do with each other is between them. */
    private Draft betweenThem(Draft draft, int at) {
        Frame frame = draft.frame();
        boolean isMutual = frame.measure() == Measure.TURNOVER || frame.measure() == Measure.CONTRACT;
        boolean isOpen =
                !frame.reporter().value().isStated() && !frame.partner().value().isStated();
        int last = isMutual && isOpen ? openingPair() : -1;
        if (last < 0 || at < last) {
            return draft;
        }
        Area pair = Phrases.joined(List.of(areas.get(last - 2), areas.get(last)));
        Span span = chunks.get(last - 2).span().union(chunks.get(last).span());
        return draft.withFrame(frame.withReporter(Slot.explicit(pair, span)));
    }

    /** The second of two countries that a sentence opens with; −1 if it does not. */
    private int openingPair() {
        int last = chunks.get(0).is(Cue.FILLER) ? 3 : 2;
        boolean isPair = last + 1 < chunks.size() && isOpeningPair(last) && isUnknownVerb(chunks.get(last + 1));
        return isPair && areas.get(last - 2).isStated() && areas.get(last).isStated() ? last : -1;
    }

    private boolean isName(int at) {
        if (!chunks.get(at).is(Chunk.Kind.AREA)) {
            return false;
        }
        AreaMention mention = mentions.areas().get(chunks.get(at).index());
        return mention.form() == AreaMention.Form.NAME && !mention.isPossessive();
    }

    private static boolean isUnknownVerb(Chunk chunk) {
        return chunk.is(Cue.TARGET)
                || chunk.is(Cue.FORECAST)
                || chunk.is(Chunk.Kind.WORD)
                        && chunk.text().length() > 2
                        && Character.isLetter(chunk.text().charAt(0));
    }

    private static boolean isVerb(Chunk chunk) {
        return VERBS.has(chunk);
    }

    /** "Peru's coffee earned A", "Ivorian cocoa earned B": whose goods they are stands in front of them. */
    private boolean isOwnerAtStart(int area) {
        if (area < 0 || !chunks.get(area).is(Chunk.Kind.AREA)) {
            return false;
        }
        int before = significantBefore(area);
        boolean isStart = before < 0
                || isOpeningWord(before)
                || chunks.get(before).is(Cue.COMMA)
                || chunks.get(before).is(Cue.WHILE)
                || chunks.get(before).is(Cue.SEMICOLON);
        int verb = area + 1;
        while (verb < chunks.size()
                && verb < area + LONGEST_OWNED
                && !isVerb(chunks.get(verb))
                && !chunks.get(verb).is(Chunk.Kind.QUANTITY)) {
            verb++;
        }
        return isStart && verb < chunks.size() && EARNING.has(chunks.get(verb));
    }

    private void meetProduct(int at) {
        int before = significantBefore(at);
        boolean isGapped = before > 0
                && (chunks.get(before).is(Cue.OF) || chunks.get(before).is(Cue.FROM))
                && (chunks.get(before - 1).is(Cue.COMMA)
                        || chunks.get(before - 1).is(Cue.AND))
                && !drafts.isEmpty();
        boolean isStart = before < 0
                || isOpeningWord(before)
                || isGapped
                || chunks.get(before).is(Cue.AND)
                || chunks.get(before).is(Cue.COMMA)
                || chunks.get(before).is(Cue.WITH)
                || chunks.get(before).is(Cue.WHILE)
                || chunks.get(before).is(Cue.SEMICOLON)
                || chunks.get(before).is(Cue.COLON)
                || chunks.get(before).is("ahead of")
                || (before > 0 && chunks.get(before).is(Cue.BY) && LED.has(chunks.get(before - 1)))
                || chunks.get(before).is(Cue.OF_WHICH)
                || isOwnerAtStart(before);
        int next = at + 1;
        while (next < chunks.size()
                && (chunks.get(next).is(Cue.FILLER)
                        || chunks.get(next).is(Cue.TOTAL)
                        || chunks.get(next).is(Cue.COMBINED)
                        || AMOUNTS.has(chunks.get(next)))) {
            next++;
        }
        boolean hasPredicate = next < chunks.size()
                && (isVerb(chunks.get(next))
                        || chunks.get(next).is(Chunk.Kind.QUANTITY)
                        || chunks.get(next).is(Cue.AT)
                        || isPriced(next)
                        || chunks.get(next).is(Cue.OPEN)
                        || chunks.get(next).is(Cue.TO)
                        || chunks.get(next).is(Cue.FROM)
                        || chunks.get(next).is(Cue.AND)
                        || chunks.get(next).is(Cue.COMMA)
                        || chunks.get(next).is(Cue.BY));
        boolean isSubject = isStart && hasPredicate && !isFurtherObject(before);
        if ((!isSubject && !isNamedAsItem(at, before)) || isCause(at)) {
            return;
        }
        boolean isList = drafts.isEmpty() && next < chunks.size() && isVerb(chunks.get(next));
        Slot<Product> product = isList
                ? listed(at)
                : Slot.explicit(new Product(product(at)), chunks.get(at).span());
        Frame base = subject.isStated() && subject.isTrade() ? subject : Frame.NONE;
        subject = base.withProduct(product).withPeriod(base.period()).withShare(false);
        group++;
    }

    /** "Imports, driven by cars and phones, reached A": what moved them is a part of them, and A is of them all. */
    private boolean isCause(int last) {
        int verb = last + 1;
        boolean isClosed = verb < chunks.size() && chunks.get(verb).is(Cue.COMMA) && subject.isTrade();
        verb++;
        while (verb < chunks.size() && chunks.get(verb).is(Cue.FILLER)) {
            verb++;
        }
        if (!isClosed || verb >= chunks.size() || !isVerb(chunks.get(verb))) {
            return false;
        }
        int by = last;
        while (by > 1
                && (chunks.get(by).is(Chunk.Kind.PRODUCT)
                        || chunks.get(by).is(Cue.AND)
                        || chunks.get(by).is(Cue.FILLER)
                        || chunks.get(by).is(Cue.COMMA))) {
            by--;
        }
        boolean isBy = by > 1 && chunks.get(by).is(Cue.BY) && chunks.get(by - 2).is(Cue.COMMA);
        boolean isDrivenBy = by > 0
                && chunks.get(by).text().endsWith(" by")
                && chunks.get(by - 1).is(Cue.COMMA);
        return (isBy || isDrivenBy)
                && subject.span().end() <= chunks.get(by).span().start();
    }

    /** "Talks about ships, flowers and tea": what goes on a list of goods that is no subject is none either. */
    private boolean isFurtherObject(int joint) {
        int first = joint;
        while (first > 0
                && (chunks.get(first).is(Cue.COMMA) || chunks.get(first).is(Cue.AND))
                && chunks.get(first - 1).is(Chunk.Kind.PRODUCT)) {
            first -= 2;
        }
        return first < joint && first >= 0 && chunks.get(first).is("about");
    }

    /** The goods of a list that opens the sentence, up to the last: "Coffee, tea and gold made up", "Coffee, tea, and gold". */
    private Slot<Product> listed(int last) {
        int first = last;
        StringBuilder name = new StringBuilder(product(last));
        int joint = last - 1;
        boolean isAnd = joint > 0 && chunks.get(joint).is(Cue.AND);
        joint -= isAnd && chunks.get(joint - 1).is(Cue.COMMA) ? 1 : 0;
        while (isAnd && joint > 0 && chunks.get(joint - 1).is(Chunk.Kind.PRODUCT)) {
            first = joint - 1;
            name.insert(0, product(first) + " and ");
            joint = first - 1;
            isAnd = joint > 0 && chunks.get(joint).is(Cue.COMMA);
        }
        boolean isOpening = first < last && significantBefore(first) < 0;
        return isOpening
                ? Slot.explicit(
                        new Product(name.toString()),
                        chunks.get(first).span().union(chunks.get(last).span()))
                : Slot.explicit(new Product(product(last)), chunks.get(last).span());
    }

    private String product(int at) {
        return mentions.products().get(chunks.get(at).index()).product().name();
    }

    /** "Poland's main export to Chile was machinery, at A": the goods that the verb names are what the figure is of. */
    private boolean isNamedAsItem(int at, int before) {
        boolean isFlow = subject.measure() == Measure.EXPORTS || subject.measure() == Measure.IMPORTS;
        boolean isShape = before > 0
                && isFlow
                && chunks.get(before).is(Cue.STATE)
                && subject.product().value().isAll()
                && at + 2 < chunks.size();
        int next = at + 1;
        next += isShape && chunks.get(next).is(Cue.COMMA) ? 1 : 0;
        boolean isTold = isShape
                && (chunks.get(next).is(Cue.AT)
                        || chunks.get(next).is(Cue.WITH)
                        || chunks.get(next).is(Cue.WORTH)
                        || chunks.get(next).is(Cue.OPEN));
        next += isTold && next + 1 < chunks.size() && chunks.get(next + 1).is(Cue.FILLER) ? 2 : 1;
        return isTold && next < chunks.size() && chunks.get(next).is(Chunk.Kind.QUANTITY);
    }

    /** "copper worth A, gold worth B", "gold for B": what a list of goods was sold for. */
    private boolean isPriced(int at) {
        return (chunks.get(at).is(Cue.WORTH)
                        || chunks.get(at).is(Cue.FOR)
                        || chunks.get(at).is(Cue.WITH))
                && at + 1 < chunks.size()
                && chunks.get(at + 1).is(Chunk.Kind.QUANTITY);
    }

    /** "Frozen fish gained": one word before the goods at the start of a sentence says what kind they are. */
    private boolean isOpeningWord(int at) {
        Chunk chunk = chunks.get(at);
        return chunk.is(Chunk.Kind.WORD)
                && chunk.text().length() > 2
                && Character.isLetter(chunk.text().charAt(0))
                && !NO_NOUNS.has(chunk)
                && (at == 0
                        || chunks.get(at - 1).is(Cue.COLON)
                        || (at == 2 && chunks.get(0).is(Cue.OF_WHICH)))
                && phrases.isEmpty();
    }

    /** "Liabilities rose": a subject that is nothing of ours takes no measure from the sentences before. */
    private void meetUnknownSubject(int verbAt) {
        boolean isExpecting = verbAt + 1 < chunks.size()
                && chunks.get(verbAt + 1).is(Cue.FORECAST)
                && (chunks.get(verbAt).is("had")
                        || chunks.get(verbAt).is("have")
                        || chunks.get(verbAt).is("has"));
        if (isExpecting) {
            // "Economists had expected a rise of 6.5 percent": who expects is not what rises.
            return;
        }
        if (isNewSubject(verbAt)) {
            subject = Frame.NONE;
            actor = Slot.NO_AREA;
            clause++;
            group++;
        } else if (subject.isStated()
                || actor.value().isStated()
                || !drafts.isEmpty()
                || chunks.get(verbAt).headsList()) {
            // "The neighbours headed the list: Germany (A)": what is measured was told before.
            return;
        }
        if (ofTraders(verbAt)) {
            return;
        }
        for (int i = verbAt - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            boolean isEnd = chunk.is(Cue.COMMA)
                    || chunk.is(Cue.SAID)
                    || chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Cue.WHILE)
                    || chunk.is(Cue.DESTINATION)
                    || chunk.is(Cue.ORIGIN)
                    || chunk.is(Cue.SELLER)
                    || chunk.is(Cue.TRADE_PARTNER);
            if (isEnd || POINTING.has(chunk)) {
                return;
            }
            boolean isNoun = chunk.is(Chunk.Kind.WORD)
                    && chunk.text().length() > 2
                    && Character.isLetter(chunk.text().charAt(0))
                    && !isParticiple(i)
                    && !NO_NOUNS.has(chunk)
                    && !Together.GROUPS.has(chunk)
                    && !isAdverb(chunk);
            if (isNoun) {
                Frame noun = Frame.NONE.withProduct(Slot.explicit(new Product(chunk.text()), chunk.span()));
                String word = chunks.get(verbAt).text();
                boolean isPart = verb == Cue.SHARE_VERB
                        || RECEIVING.has(word)
                        || chunks.get(0).is(Cue.OF_WHICH);
                subject = EARNING.has(word)
                        ? noun.withMeasure(Measure.EXPORTS, Sense.NONE).weak(true)
                        : isPart ? noun : noun.withSpan(chunk.span());
                return;
            }
        }
    }

    /** "Exporters in Giresun collected A": what they take in is what is exported. Returns whether such a subject opens the sentence. */
    private boolean ofTraders(int verbAt) {
        for (int i = 0; i < verbAt && i <= 2; i++) {
            Chunk chunk = chunks.get(i);
            if ((chunk.is("exporters") || chunk.is("importers")) && RECEIPTS.has(chunks.get(verbAt))) {
                Measure flow = chunk.is("exporters") ? Measure.EXPORTS : Measure.IMPORTS;
                subject = Frame.NONE.withMeasure(flow, Sense.NONE).weak(true).withSpan(chunk.span());
                return true;
            }
        }
        return false;
    }

    /** "Actually", "accordingly"; "supply" and "family" are nouns. */
    private static boolean isAdverb(Chunk chunk) {
        return chunk.text().endsWith("ly")
                && !chunk.text().endsWith("pply")
                && !chunk.text().endsWith("mily")
                && !chunk.text().endsWith("mbly");
    }

    /** "exports rose to A and Venalum's profits by B": behind the last figure something else becomes the subject. */
    private boolean isNewSubject(int verbAt) {
        boolean hasNoun = false;
        for (int i = verbAt - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.AND) || chunk.is(Cue.COMMA) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE)) {
                return hasNoun && !drafts.isEmpty();
            }
            boolean isNoun = chunk.is(Chunk.Kind.WORD)
                    && chunk.text().length() > 3
                    && Character.isLetter(chunk.text().charAt(0))
                    && !chunk.text().endsWith("ly")
                    && !chunk.text().endsWith("ing")
                    && !NO_NOUNS.has(chunk);
            boolean isPassed = chunk.is(Cue.FILLER)
                    || chunk.is(Chunk.Kind.WORD)
                    || chunk.is(Cue.FORECAST)
                    || chunk.is(Cue.ABOVE)
                    || chunk.is(Cue.BELOW);
            if (!isPassed) {
                return false;
            }
            hasNoun |= isNoun;
        }
        return false;
    }

    /** "data indicating that", not "Manufacturing received". */
    private boolean isParticiple(int at) {
        boolean isFirst = at == 0
                || chunks.get(at - 1).is(Cue.FILLER)
                || chunks.get(at - 1).is(Cue.AND);
        return chunks.get(at).text().endsWith("ing") && !isFirst;
    }

    /** "was revised to A from B", "revised June exports down to A"; not "a revised 6.6 billion". */
    private boolean isRevising(int at) {
        int next = at + 1;
        if (next < chunks.size() && chunks.get(next).is(Chunk.Kind.PERIOD)) {
            next++;
        }
        return next < chunks.size()
                && (chunks.get(next).is(Cue.TO)
                        || chunks.get(next).is(Cue.UP)
                        || chunks.get(next).is(Cue.DOWN)
                        || isUpwards(chunks.get(next))
                        || chunks.get(next).is(Chunk.Kind.MEASURE));
    }

    private static boolean isUpwards(Chunk chunk) {
        return chunk.text().startsWith("upward") || chunk.text().startsWith("downward");
    }

    /** "revised upwards by A from B": A is how much, and B what it was thought to be. */
    private boolean isRevisedBy() {
        for (int i = 0; i + 1 < chunks.size(); i++) {
            if (chunks.get(i).is(Cue.REVISED) && isUpwards(chunks.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private void meetCue(int at) {
        Chunk chunk = chunks.get(at);
        switch (chunk.cue()) {
            case UP, WIDEN -> turn(at, Sense.INCREASE);
            case DOWN, NARROW -> turn(at, Sense.DECREASE);
            case STATE, SHARE_VERB, PASSED, UNCHANGED -> {
                if (chunk.is(Cue.STATE)) {
                    // "A, down from B, while holdings were C against D": D is less or more than C, as it may be.
                    motion = Sense.NONE;
                }
                meetVerb(at);
            }
            case COMMA -> {
                if (verb == Cue.NONE && !beforeComma.isStated()) {
                    beforeComma = subject;
                }
            }
            case WHILE, SEMICOLON -> {
                if (chunk.is("when")) {
                    meetWhen(at);
                }
                beforeComma = Frame.NONE;
                clause++;
                group++;
                status = Status.ACTUAL;
            }
            case SHARE_NOUN -> meetShare(at);
            case DESTINATION, ORIGIN, SELLER -> meetPartnerNoun(at);
            case TRADE_PARTNER -> meetPartnerNoun(at);
            case OTHER_MONEY -> basis = PriceBasis.OTHER_CURRENCY;
            case REAL_TERMS -> basis = PriceBasis.REAL;
            case ADJUSTED -> basis = PriceBasis.SEASONALLY_ADJUSTED;
            case UNADJUSTED -> basis = PriceBasis.UNADJUSTED;
            case SMOOTHED -> basis = basis == PriceBasis.UNSTATED ? PriceBasis.SMOOTHED : basis;
            case REVISED -> isRevision |= isRevising(at);
            case TARGET -> status = Status.TARGET;
            case FORECAST -> {
                isForecastMoved |= isObjectOfMove(at);
                isComparedForecast = isComparedForecast(at);
                hadForecast |= at > 0 && chunks.get(at - 1).is("had");
                status = status == Status.TARGET ? status : Status.FORECAST;
            }
            case HYPOTHETICAL -> status = status == Status.ACTUAL ? Status.HYPOTHETICAL : status;
            case DENIED -> status = Status.HYPOTHETICAL;
            case PRONOUN -> meetPronoun(at);
            default -> {
                // Every other cue matters only beside a figure.
            }
        }
    }

    /** ", which came to": what was named last is the subject; "those to Japan": what was spoken of, for another party. */
    private void meetPronoun(int at) {
        Chunk chunk = chunks.get(at);
        if (chunk.is("the former") || chunk.is("the latter")) {
            subject = oneOfTwo(at);
            actor = Slot.NO_AREA;
            group++;
            return;
        }
        int party = chunk.is("which") || chunk.is("who") ? partyBefore(at) : -1;
        if (party >= 0) {
            actor = Slot.explicit(areas.get(party), chunks.get(party).span());
            clause++;
            group++;
            return;
        }
        int antecedent = Antecedents.areaOf(at, chunks, areas);
        if (antecedent >= 0) {
            // "Brazil, from which goods worth A came": what is told next is with Brazil.
            subject = Frame.NONE.withPartner(
                    Slot.explicit(areas.get(antecedent), chunks.get(antecedent).span()));
            actor = Slot.NO_AREA;
            clause++;
            group++;
            return;
        }
        if (isPartnerOfThem(at)) {
            // "Exports to China fell; to Japan they rose"
            subject = subject.withPartner(
                    Slot.explicit(areas.get(at - 1), chunks.get(at - 1).span()));
            actor = Slot.NO_AREA;
            clause++;
            group++;
            return;
        }
        if (chunk.is("which") && periodBefore(at) >= 0) {
            periodMeant = chunks.get(periodBefore(at)).index();
            return;
        }
        if (chunk.is("which") || chunk.is("that")) {
            for (Phrase phrase : phrases) {
                boolean isRightBefore = phrase.last() == at - 1
                        || (phrase.last() == at - 2 && chunks.get(at - 1).is(Cue.COMMA));
                if (isRightBefore && !phrase.isVerb()) {
                    subject = phrase.frame();
                    actor = Slot.NO_AREA;
                    group++;
                    clause++;
                    return;
                }
            }
        }
        boolean isSubstitute = (chunk.text().startsWith("those") || chunk.text().startsWith("that"))
                && (subject.isStated() || at == 0);
        if (isSubstitute) {
            int anchor = chunk.text().endsWith(" of") ? at - 1 : at;
            Phrase phrase = Phrases.standingFor(subject, anchor, mentions, chunks);
            if (phrase.last() > at) {
                substituteEnd = phrase.last();
                subject = phrase.frame();
                actor = Slot.NO_AREA;
                group++;
                clause++;
            }
        }
    }

    /** "; to Japan they", ", with Vietnam it": what was spoken of, with somebody else. */
    private boolean isPartnerOfThem(int at) {
        boolean isThem = chunks.get(at).is("they") || chunks.get(at).is("it");
        return isThem
                && at > 2
                && subject.isTrade()
                && chunks.get(at - 1).is(Chunk.Kind.AREA)
                && areas.get(at - 1).isStated()
                && (chunks.get(at - 2).is(Cue.TO)
                        || chunks.get(at - 2).is(Cue.FROM)
                        || chunks.get(at - 2).is(Cue.WITH))
                && (chunks.get(at - 3).is(Cue.SEMICOLON)
                        || chunks.get(at - 3).is(Cue.COMMA)
                        || chunks.get(at - 3).is(Cue.AND)
                        || chunks.get(at - 3).is(Cue.WHILE));
    }

    /** "Exports and imports fell, the former by A": of the two flows that the sentence began with, or the one before. */
    private Frame oneOfTwo(int at) {
        List<Phrase> flows = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Measure measure = phrase.frame().measure();
            if (phrase.last() < at && !phrase.isVerb() && (measure == Measure.EXPORTS || measure == Measure.IMPORTS)) {
                flows.add(phrase);
            }
        }
        boolean isFormer = chunks.get(at).text().endsWith("former");
        if (flows.size() == 2) {
            Frame one = flows.get(isFormer ? 0 : 1).frame();
            Slot<Area> reporter = one.reporter().value().isStated()
                    ? one.reporter()
                    : flows.get(isFormer ? 1 : 0).frame().reporter();
            return one.withReporter(reporter);
        }
        return Frame.NONE.withProduct(Slot.explicit(
                new Product(isFormer ? "=former" : "=latter"), chunks.get(at).span()));
    }

    /** "more than in 2023, when it stood at": the time named last is told more of. */
    private void meetWhen(int at) {
        int nearest = -1;
        for (int i = at - 1; i >= 0 && !chunks.get(i).is(Chunk.Kind.QUANTITY); i--) {
            Chunk chunk = chunks.get(i);
            boolean isComparison = chunk.is(Cue.ABOVE)
                    || chunk.is(Cue.BELOW)
                    || chunk.is(Cue.AGAINST)
                    || chunk.is(Cue.FROM)
                    || chunk.is(Cue.AFTER);
            if (isComparison && nearest >= 0) {
                break;
            }
            if (!chunk.is(Chunk.Kind.PERIOD)) {
                continue;
            }
            PeriodExpression.Anchor anchor =
                    mentions.periods().get(chunks.get(i).index()).anchor();
            if (anchor == PeriodExpression.Anchor.WRITTEN) {
                // "with 2014, the last full year before the agreement, when"
                whenMeant = chunks.get(i).index();
                return;
            }
            nearest = nearest < 0 && anchor != PeriodExpression.Anchor.CURRENT
                    ? chunks.get(i).index()
                    : nearest;
        }
        whenMeant = nearest;
    }

    /** "Poland, which took 212,000 tonnes": the party that a relative clause tells more of; −1 for none. */
    private int partyBefore(int at) {
        int before = at - 1;
        while (before >= 0 && chunks.get(before).is(Cue.COMMA)) {
            before--;
        }
        boolean isParty = before >= 0
                && chunks.get(before).is(Chunk.Kind.AREA)
                && areas.get(before).isStated()
                && at + 1 < chunks.size()
                && (chunks.get(at + 1).is(Cue.SHARE_VERB)
                        || (chunks.get(at + 1).is(Chunk.Kind.MEASURE)
                                && mentions.measures()
                                        .get(chunks.get(at + 1).index())
                                        .isVerb()));
        return isParty && phrases.stream().noneMatch(p -> p.last() == at - 1 && p.first() < at - 1) ? before : -1;
    }

    /** "a similar period last year, which reached 2.46 billion": the time that a relative clause tells more of. */
    private int periodBefore(int at) {
        int before = at - 1;
        while (before >= 0 && chunks.get(before).is(Cue.COMMA)) {
            before--;
        }
        return before >= 0 && chunks.get(before).is(Chunk.Kind.PERIOD) && !drafts.isEmpty() ? before : -1;
    }

    /** "Dutch importers", "German buyers" before a verb: who buys, and not for whom they are buyers. */
    private boolean isNationOfBuyers(int at) {
        boolean isBuyer = chunks.get(at).is(Cue.DESTINATION) || chunks.get(at).is("importers");
        boolean isOfNation = isBuyer
                && at > 0
                && chunks.get(at).text().endsWith("s")
                && chunks.get(at - 1).is(Chunk.Kind.AREA)
                && mentions.areas().get(chunks.get(at - 1).index()).form() == AreaMention.Form.DEMONYM
                && actor.value().equals(areas.get(at - 1));
        return isOfNation
                && at + 1 < chunks.size()
                && (isVerb(chunks.get(at + 1))
                        || chunks.get(at + 1).is(Chunk.Kind.MEASURE)
                        || chunks.get(at + 1).is(Cue.COMMA));
    }

    /** "Its main export markets were", "the largest trading partners were": the noun says what is measured. */
    private void meetPartnerNoun(int at) {
        Cue noun = chunks.get(at).cue();
        if (isNationOfBuyers(at)) {
            // "Dutch importers bought A": the Dutch did.
            return;
        }
        if (noun != Cue.TRADE_PARTNER || actor.value().isStated()) {
            role = noun;
        }
        boolean isPlural = chunks.get(at).text().endsWith("s");
        if (subject.isStated() || !isPlural || noun == Cue.SELLER) {
            return;
        }
        Measure measure = noun == Cue.TRADE_PARTNER
                ? Measure.TURNOVER
                : chunks.get(at).is("investors")
                        ? Measure.INVESTMENT
                        : noun == Cue.DESTINATION ? Measure.EXPORTS : Measure.IMPORTS;
        Frame frame = Frame.NONE
                .withMeasure(measure, Sense.NONE)
                .withSpan(chunks.get(at).span());
        for (int i = at - 1; i >= 0 && i > at - 6 && !isVerb(chunks.get(i)); i--) {
            if (chunks.get(i).is(Chunk.Kind.AREA) && areas.get(i).isStated()) {
                frame = frame.withReporter(
                        Slot.explicit(areas.get(i), chunks.get(i).span()));
            }
        }
        subject = frame;
        group++;
    }

    /** "lowered its forecast from A to B": the forecast moves, and both are of one time. */
    private boolean isObjectOfMove(int at) {
        for (int i = at - 1; i >= 0 && i > at - FORECAST_REACH; i--) {
            Chunk chunk = chunks.get(i);
            if (MOVING.has(chunk) || chunk.is(Cue.REVISED)) {
                return true;
            }
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "more than a median market forecast of A", "against the forecast of A": only A is a forecast. */
    private boolean isComparedForecast(int at) {
        for (int i = at - 1; i >= 0 && i > at - FORECAST_REACH; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.ABOVE) || chunk.is(Cue.BELOW) || chunk.is(Cue.AGAINST) || chunk.is("than")) {
                return status == Status.ACTUAL && !drafts.isEmpty();
            }
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.COMMA)) {
                return false;
            }
        }
        return false;
    }

    private void turn(int at, Sense direction) {
        meetVerb(at);
        if (isOfEstimate(at)) {
            motion = Sense.NONE;
            return;
        }
        motion = subject.sense() == Sense.DEFICIT && isJudgement(chunks.get(at)) ? direction.opposite() : direction;
    }

    /** "lifted its estimate by A to B": the estimate moved, and nothing that it is of. */
    private boolean isOfEstimate(int at) {
        if (!MOVING.has(chunks.get(at))) {
            return false;
        }
        for (int i = at + 1; i < chunks.size() && i < at + FORECAST_REACH; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.text().startsWith("estimate")) {
                return true;
            }
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Chunk.Kind.MEASURE) || chunk.is(Cue.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** A word that says better or worse, and not more or less. */
    private static boolean isJudgement(Chunk chunk) {
        return isImprovement(chunk)
                || chunk.text().startsWith("worsen")
                || chunk.text().startsWith("deteriorat");
    }

    private static boolean isImprovement(Chunk chunk) {
        return chunk.text().startsWith("improv");
    }

    /**
     * "The deficit improved by $2 billion", "a deficit of A, an improvement of $2 billion": less of what is bad; "a
     * deterioration of 51.6%": more of it.
     */
    private Sense judged(Draft draft, int at) {
        if (!draft.isChange() || draft.frame().sense() != Sense.DEFICIT) {
            return draft.sense();
        }
        int noun = at + 1;
        while (noun + 1 < chunks.size() && chunks.get(noun).is(Cue.FILLER)) {
            noun++;
        }
        boolean isNounBehind = draft.phrasing().equals("change-before-noun") && noun < chunks.size();
        if (isNounBehind && isJudgement(chunks.get(noun))) {
            // "a 43% improvement"
            return isImprovement(chunks.get(noun)) ? Sense.DECREASE : Sense.INCREASE;
        }
        int word = at - 1;
        while (word > 0
                && !chunks.get(word).is(Chunk.Kind.QUANTITY)
                && !CHANGES.contains(chunks.get(word).cue())) {
            word--;
        }
        if (word < 0 || !isJudgement(chunks.get(word))) {
            return draft.sense();
        }
        return isImprovement(chunks.get(word)) ? Sense.DECREASE : Sense.INCREASE;
    }

    /** "Exports to China, its largest partner in trade, advanced": what stands between commas is no subject. */
    private void meetVerb(int at) {
        boolean isResumed = at > 0 && chunks.get(at - 1).is(Cue.COMMA) && beforeComma.isStated() && verb == Cue.NONE;
        if (isResumed) {
            subject = beforeComma;
        }
        beforeComma = Frame.NONE;
        verb = chunks.get(at).cue();
        verbAt = at;
        boolean isTakenUp = at > 1
                && chunks.get(at - 1).is("it")
                && chunks.get(at - 2).is(Cue.COMMA)
                && drafts.isEmpty()
                && !subject.isTrade()
                && partnerOfIt().isEmpty();
        if (isTakenUp) {
            // "In 2018, before the pact took effect, it was A": not the pact, but what was spoken of.
            subject = Frame.NONE;
        }
        if (isOfSeveral(at)) {
            subject = subject.withProduct(
                    Slot.explicit(Product.SEVERAL, chunks.get(at).span()));
            if (!subject.isTrade() && EARNING.has(chunks.get(at))) {
                subject = subject.withMeasure(Measure.EXPORTS, Sense.NONE);
            }
            actor = Slot.NO_AREA;
            group++;
            return;
        }
        if (actor.value().isStated() && role == Cue.NONE) {
            role = TAKING.has(chunks.get(at)) ? Cue.DESTINATION : SUPPLYING.has(chunks.get(at)) ? Cue.ORIGIN : role;
        }
        boolean isOfProduct = !subject.isTrade() && !subject.product().value().isAll() && !subject.share();
        boolean isOfSellers = role == Cue.SELLER && !subject.isTrade() && !subject.share();
        if ((isOfProduct || isOfSellers) && EARNING.has(chunks.get(at))) {
            // "Exporters in Peru earned A": what those who sell abroad earn.
            subject = subject.withMeasure(Measure.EXPORTS, Sense.NONE).weak(true);
        }
        meetUnknownSubject(at);
    }

    /** "the two regions accounted for", "these three groups brought in": some goods together, and no partners. */
    private boolean isOfSeveral(int verbAt) {
        int noun = verbAt - 1;
        while (noun > 0
                && (chunks.get(noun).is(Cue.COMBINED) || chunks.get(noun).is(Cue.FILLER))) {
            noun--;
        }
        int number = noun - 1;
        while (number > 0 && noun - number < 3 && !COUNTS.has(chunks.get(number))) {
            number--;
        }
        boolean isCounted = number > 0
                && COUNTS.has(chunks.get(number))
                && chunks.get(noun).is(Chunk.Kind.WORD)
                && chunks.get(noun).text().endsWith("s")
                && !NO_SELLERS.has(chunks.get(noun))
                && !Together.GROUPS.has(chunks.get(noun))
                && !NO_GOODS.has(chunks.get(noun));
        String before = isCounted ? chunks.get(number - 1).text() : "";
        return before.equals("the") || before.equals("these") || before.equals("those") || isTheseTogether(noun);
    }

    /** "Together these products made up A". */
    private boolean isTheseTogether(int noun) {
        Chunk these = noun > 0 ? chunks.get(noun - 1) : chunks.get(0);
        return (these.is("these") || these.is("those"))
                && chunks.has(Cue.COMBINED)
                && chunks.get(noun).text().endsWith("s")
                && !NO_SELLERS.has(chunks.get(noun))
                && !Together.GROUPS.has(chunks.get(noun))
                && !NO_GOODS.has(chunks.get(noun));
    }

    /** "the share was up", "the country's share reaching": the share of what was spoken of. */
    private void meetShare(int at) {
        int before = significantBefore(at);
        boolean isFigureNoun = at + 2 < chunks.size()
                && chunks.get(at + 1).is(Cue.OF)
                && chunks.get(at + 2).is(Chunk.Kind.QUANTITY);
        boolean isObject = isFigureNoun
                || (before >= 0
                        && (chunks.get(before).is(Chunk.Kind.QUANTITY)
                                || chunks.get(before).is(Cue.SHARE_VERB)));
        if (isObject) {
            return;
        }
        boolean isKnown = before >= 0
                && areas.get(before).equals(Phrases.HOME)
                && actor.value().isStated();
        if (before >= 0 && areas.get(before).isStated() && !isKnown) {
            actor = Slot.explicit(areas.get(before), chunks.get(before).span());
        }
        boolean isTogether = before >= 0 && chunks.get(before).is(Cue.COMBINED) && !drafts.isEmpty();
        if (isTogether
                && !drafts.get(drafts.size() - 1).frame().product().value().isAll()) {
            // "cars (A) and fertilizers (B), whose combined share was 28.8%"
            subject = subject.withProduct(
                    Slot.explicit(Product.SEVERAL, chunks.get(before).span()));
        }
        subject = subject.withShare(true);
        group++;
        motion = Sense.NONE;
    }

    // Figures.

    private void read(int at) {
        int left = leftOf(at);
        Cue cue = left >= 0 ? cueAt(left) : Cue.NONE;
        Quantity quantity = mentions.quantities().get(chunks.get(at).index());
        if (quantity.kind() == Kind.MULTIPLE && isNewSubject(at)) {
            // "exports rose to A, and tonnage doubled": the multiple is the verb of something else.
            subject = Frame.NONE.withSpan(chunks.get(at).span());
            actor = Slot.NO_AREA;
            clause++;
            group++;
        }
        if (!actor.value().isStated() && drafts.isEmpty() && cue == Cue.WITH && left == 0) {
            actor = frontedActor(at);
        }
        Spot.State state = new Spot.State(
                subject,
                actor,
                role == Cue.NONE ? roleBehind(at) : role,
                motion,
                verb,
                group,
                clause,
                statusAt(at, left),
                isTold());
        Spot spot = new Spot(chunks, phrases, areas, mentions.quantities(), quantity, at, cue, left, state, soFar);
        if ((cue == Cue.OR && isOfUnread(at)) || isThreshold(at) || isTimesAsFast(at)) {
            return;
        }
        Optional<Draft> draft = Phrasings.read(spot, fitting);
        if (draft.isEmpty() || isOfCounted(draft.get(), at)) {
            // "usage nearly doubled to A from B": whatever it is of, the motion of the clause before is over.
            motion = quantity.kind() == Kind.MULTIPLE ? Sense.NONE : motion;
            return;
        }
        boolean isPaid = isPaid(draft.get(), left);
        boolean isSomebody = actor.value().isStated()
                || !drafts.isEmpty()
                || chunks.has(Cue.COMBINED)
                || subject.isTrade()
                || quantity.value().compareTo(LEAST_PAID) < 0;
        isSomebody &= !(spot.right(0).is(Cue.TO) && spot.right(1).is(Chunk.Kind.WORD)) && !isForSomethingElse(at);
        if (isPaid && !(Spot.isMoney(quantity) && isSomebody)) {
            // "pays 25 per cent in resource rent tax", "tourists spent A", "spent A to acquire wells"
            return;
        }
        if (Spot.isMoney(quantity) && isCapital(draft.get(), spot)) {
            return;
        }
        Draft made = isPaid ? ofPayer(draft.get(), quantity) : draft.get();
        Draft found = labelledInBracket(marked(withTail(made, at), at, left), at);
        found = found.withFrame(ofTradeSpokenOf(found.frame()));
        if (cue == Cue.WORTH
                && found.frame().measure() == Measure.BALANCE
                && left > 0
                && chunks.get(left - 1).is("goods")) {
            // "The balance was A, when goods worth B went to Japan": goods are no balance, and which flow is not said.
            found = found.withFrame(Frame.NONE.withSpan(quantity.span())).withSense(Sense.NONE);
        }
        if (found.frame().partner().value().equals(Phrases.REST)) {
            Area others = rest();
            found = found.withFrame(found.frame()
                    .withPartner(Slot.explicit(
                            others.equals(Area.WORLD) ? Phrases.REST : others,
                            found.frame().partner().origin())));
        }
        if (cue == Cue.AFTER && found.isChange() && found.status() == Status.FORECAST) {
            // "had predicted growth of 7.6%, after a 6.2% increase in August"
            found = found.withStatus(Status.ACTUAL);
        }
        Sense judged = judged(found, at);
        if (judged != found.sense()) {
            found = found.withSense(judged);
        }
        if (isForecastMoved && found.phrasing().equals("from-earlier")) {
            found = found.withStatus(Status.FORECAST).withRole(Draft.Role.MAIN);
        }
        if (isRevision && found.phrasing().equals("rose-to")) {
            found = found.withStatus(Status.REVISED);
        } else if (isRevision
                && found.phrasing().equals("from-earlier")
                && found.status() != Status.REVISED
                && !drafts.isEmpty()) {
            found = isRevisedBy()
                    ? found.withStatus(Status.PRELIMINARY).withRole(Draft.Role.MAIN)
                    : found.withStatus(Status.PRELIMINARY)
                            .withRole(Draft.Role.AGAIN)
                            .withPartner(drafts.size() - 1);
        }
        if (found.frame().measure() == Measure.COVERAGE) {
            // "Exports covered 59.8% of imports, down from 62.7%": it is the coverage that was higher.
            subject = found.frame();
        }
        if (found.frame().isWeak() && subject.measure() == Measure.TURNOVER) {
            found = found.withFrame(found.frame().weak(false));
        }
        if (periodMeant >= 0 && found.role() == Draft.Role.MAIN) {
            found = found.withRole(Draft.Role.EARLIER).withFrame(found.frame().withPeriod(periodMeant));
        }
        periodMeant = -1;
        boolean isGapped = found.actor().value().isStated()
                && !found.actor().equals(actor)
                && actor.value().isStated();
        actor = isGapped ? found.actor() : actor;
        int said = found.frame().period();
        boolean isBeforeWhen = said < 0
                || (whenMeant >= 0
                        && mentions.periods().get(said).span().start()
                                <= mentions.periods().get(whenMeant).span().start());
        if (whenMeant >= 0 && found.role() == Draft.Role.MAIN && isBeforeWhen) {
            found = found.withRole(Draft.Role.EARLIER).withFrame(found.frame().withPeriod(whenMeant));
            whenMeant = -1;
        }
        found = ofBracket(ofTonnesBefore(found), at);
        drafts.add(isWholeOfFigure(found, left) ? asWhole(found) : found);
        if (found.phrasing().equals("grew-many-times")) {
            // "nearly doubled to A from B": the multiple is the verb.
            motion = found.sense();
        }
        if (quantity.hedge() == Hedge.EXACT && found.frame().measure() == Measure.BALANCE && !subject.isStated()) {
            subject = found.frame();
        }
    }

    /** "A of the B that Peru earned": an amount right behind an amount or a share and "of" is what that is a part of. */
    private boolean isWholeOfFigure(Draft draft, int of) {
        if (draft.form() != Draft.Form.LEVEL || of < 1 || !chunks.get(of).is(Cue.OF) || drafts.isEmpty()) {
            return false;
        }
        int part = of - 1;
        while (part > 0 && (chunks.get(part).is(Cue.FILLER) || chunks.get(part).is("out"))) {
            part--;
        }
        // "26.9% of the A that Poland sold to the world" says whose it is.
        boolean isBehindFigure =
                chunks.get(part).is(Chunk.Kind.QUANTITY) && !draft.phrasing().equals("figure-that");
        for (int i = of + 1; isBehindFigure && i < chunks.placeOf(Chunk.Kind.QUANTITY, draft.quantity()); i++) {
            isBehindFigure = chunks.get(i).is(Cue.FILLER);
        }
        return isBehindFigure
                && drafts.get(drafts.size() - 1).quantity() == chunks.get(part).index();
    }

    /** The whole is of all that its part is a part of: neither of the goods nor of the partner that the part is of. */
    private Draft asWhole(Draft draft) {
        int part = mentions.quantities()
                .get(drafts.get(drafts.size() - 1).quantity())
                .span()
                .start();
        Frame frame = draft.frame();
        boolean isOfGoods = frame.product().origin().start() > part;
        boolean isOfPartner = frame.partner().origin().start() > part;
        boolean isOfActor = draft.actor().origin().start() > part;
        Frame all = isOfGoods ? frame : frame.withProduct(Slot.ALL_GOODS);
        return draft.withFrame(
                        isOfPartner || isOfActor
                                ? all
                                : all.withPartner(Slot.NO_AREA).withTotal())
                .withActor(isOfActor ? draft.actor() : Slot.NO_AREA);
    }

    /** "Chile comes next with A (imports B, exports C)": the flows in the bracket are those with Chile. */
    private Draft ofBracket(Draft draft, int at) {
        Measure measure = draft.frame().measure();
        boolean isOpen = (measure == Measure.EXPORTS || measure == Measure.IMPORTS)
                && !draft.frame().partner().value().isStated()
                && !draft.actor().value().isStated();
        int open = at;
        while (isOpen
                && open > 0
                && !chunks.get(open).is(Cue.OPEN)
                && !chunks.get(open).is(Cue.CLOSE)) {
            open--;
        }
        if (!isOpen
                || open == 0
                || !chunks.get(open).is(Cue.OPEN)
                || !chunks.get(open - 1).is(Chunk.Kind.QUANTITY)) {
            return draft;
        }
        for (Draft before : drafts) {
            if (before.quantity() == chunks.get(open - 1).index()
                    && before.actor().value().isStated()) {
                return draft.withFrame(draft.frame().withPartner(before.actor()));
            }
        }
        return draft;
    }

    /** "Canada spent A", "paying B": the verb tells what was bought for. */
    private boolean isPaid(Draft draft, int left) {
        return left >= 0 && PAYING.has(chunks.get(left)) && draft.phrasing().equals("share-verb");
    }

    /** "spent A on its army": what is paid for is named, and it is neither goods nor somebody's. */
    private boolean isForSomethingElse(int at) {
        int what = at + 1;
        while (what < chunks.size()
                && !chunks.get(what).is(Cue.ON)
                && !chunks.get(what).is(Cue.FOR)) {
            if (chunks.get(what).is(Chunk.Kind.QUANTITY) || chunks.get(what).is(Cue.COMMA)) {
                return false;
            }
            what++;
        }
        boolean isNamed = false;
        for (int i = what + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean isOther = chunk.is(Chunk.Kind.AREA) && !areas.get(i).equals(Phrases.HOME);
            if (isOther || chunk.is(Chunk.Kind.PRODUCT) || chunk.is(Chunk.Kind.MEASURE)) {
                return false;
            }
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.COMMA)) {
                break;
            }
            isNamed |=
                    chunk.is(Chunk.Kind.WORD) && Character.isLetter(chunk.text().charAt(0));
        }
        return isNamed;
    }

    /** "$2 billion left the country", "workers sent $4 billion abroad": goods are exported so, and money is not. */
    private boolean isCapital(Draft draft, Spot spot) {
        boolean isOfMoney = draft.form() == Draft.Form.LEVEL
                && draft.role() == Draft.Role.MAIN
                && draft.frame().measure() == Measure.EXPORTS
                && draft.frame().product().value().isAll()
                && !AT_A_PRICE.contains(spot.left())
                && !spot.right(0).is(Cue.WORTH)
                && !spot.right(0).is(Cue.OF)
                && !spot.right(0).is(Cue.IN);
        for (MeasureMention mention : isOfMoney ? mentions.measures() : List.<MeasureMention>of()) {
            boolean isMoved = draft.frame().span().contains(mention.span())
                    && LEAVING.has(mentions.sentence().tokens().get(mention.first()));
            if (isMoved) {
                return true;
            }
        }
        return false;
    }

    /** Whoever pays buys; "pays 168 rupees for a nut" is no trade of a country. */
    private Draft ofPayer(Draft draft, Quantity paid) {
        boolean isOpen =
                draft.frame().measure() == Measure.OTHER && !draft.frame().isTrade();
        if (isOpen && paid.value().compareTo(LEAST_PAID) < 0) {
            return draft.withFrame(Frame.NONE.withSpan(paid.span()));
        }
        return isOpen && (drafts.isEmpty() || actor.value().isStated())
                ? draft.withFrame(
                        draft.frame().withMeasure(Measure.IMPORTS, Sense.NONE).weak(true))
                : draft;
    }

    /** "exported 1.3 million tonnes of coffee, earning A", "for which it received A": the money is for the same goods. */
    private Draft ofTonnesBefore(Draft draft) {
        Draft before = drafts.isEmpty() ? draft : drafts.get(drafts.size() - 1);
        Quantity goods = mentions.quantities().get(before.quantity());
        boolean isFor = (goods.kind() == Kind.MASS
                        || goods.kind() == Kind.VOLUME
                        || goods.unit().equals(Unit.PIECE))
                && before.form() == Draft.Form.LEVEL
                && before.role() == Draft.Role.MAIN
                && draft.form() == Draft.Form.LEVEL
                && draft.role() == Draft.Role.MAIN
                && draft.group() == before.group()
                && mentions.quantities().get(draft.quantity()).kind() == Kind.MONEY
                && draft.frame().measure() == before.frame().measure()
                && !draft.frame().isTotal()
                && draft.frame().product().value().isAll();
        return isFor
                ? draft.withFrame(draft.frame()
                        .withProduct(before.frame().product())
                        .withPartner(before.frame().partner()))
                : draft;
    }

    /** "Africa as a whole A, or 41.5 per cent": where the first figure was not understood, the second tells it again. */
    private boolean isOfUnread(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                int quantity = chunks.get(i).index();
                boolean isCount = mentions.quantities().get(quantity).kind() == Kind.COUNT;
                return !isCount && !isDrafted(quantity);
            }
        }
        return false;
    }

    private boolean isDrafted(int quantity) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).quantity() == quantity) {
                return true;
            }
        }
        return false;
    }

    /** "firms whose annual exports exceed 350,000 euros": a line that is drawn for each of them, and no trade. */
    private boolean isThreshold(int at) {
        boolean isMeasured = false;
        boolean isBound = false;
        boolean mayBe = chunks.has(BOUNDS) && chunks.has(OWNERS);
        for (int i = at - 1; mayBe && i > 0; i--) {
            Chunk chunk = chunks.get(i);
            if (isMeasured && chunk.is(Chunk.Kind.MEASURE)) {
                return false;
            }
            isMeasured |= chunk.is(Chunk.Kind.MEASURE);
            isBound |= BOUNDS.has(chunk);
            boolean isOwner = chunk.is(Cue.WITH) || chunk.is("whose");
            if (isOwner && TRADERS.has(chunks.get(i - 1))) {
                return isMeasured && isBound;
            }
            isMeasured &= !(isOwner
                    && (chunks.get(i - 1).is(Cue.OR) || chunks.get(i - 1).is(Cue.AND)));
            if (NOT_OF_TRADERS.has(chunk)) {
                return false;
            }
        }
        return false;
    }

    /** "98,000 tourists came, up from 80,000, a rise of 22.5 percent": the change is of what was counted. */
    private boolean isOfCounted(Draft draft, int at) {
        if (!draft.isChange() || subject.isStated() || !drafts.isEmpty()) {
            return false;
        }
        for (int i = at - 1; i >= 0; i--) {
            if (chunks.get(i).is(Cue.FORECAST)) {
                // "A poll of 14 economists had predicted growth of 7.6%": those who say it are not what grows.
                return false;
            }
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return mentions.quantities().get(chunks.get(i).index()).kind() == Kind.COUNT;
            }
        }
        return false;
    }

    /**
     * "above the $3.5 billion economists had forecast", "less than the $3 billion expected by analysts", "beating the 5.5%
     * increase the market had pencilled in": it never came.
     */
    private boolean isForecastBehind(int at) {
        boolean isTheOne = at > 1
                && chunks.get(at - 1).is(Cue.FILLER)
                && chunks.get(at - 1).is("the");
        boolean isCompared = at > 1
                && chunks.get(at - 1).is(Cue.FILLER)
                && (chunks.get(at - 2).is(Cue.ABOVE)
                        || chunks.get(at - 2).is(Cue.BELOW)
                        || chunks.get(at - 2).is(Cue.AGAINST));
        if (!isCompared && !isTheOne || at + 2 >= chunks.size()) {
            return false;
        }
        int next = at + 1;
        if (chunks.get(next).is(Cue.FORECAST)) {
            return isCompared && chunks.get(next + 1).is(Cue.BY);
        }
        next += chunks.get(next).is(Cue.RISE)
                        || chunks.get(next).is(Cue.FALL)
                        || chunks.get(next).is(Cue.UP)
                ? 1
                : 0;
        boolean isNamed = next + 1 < chunks.size() && chunks.get(next).is("the");
        next += isNamed ? 1 : 0;
        boolean isWho = next + 1 < chunks.size() && isForecaster(chunks.get(next));
        next += isWho && chunks.get(next + 1).is("had") ? 2 : 1;
        return isWho && next < chunks.size() && chunks.get(next).is(Cue.FORECAST);
    }

    private static boolean isForecaster(Chunk chunk) {
        return chunk.is(Chunk.Kind.WORD) && chunk.text().endsWith("s") || chunk.is("market") || chunk.is("consensus");
    }

    /**
     * What stands behind a figure and belongs to it: "rises of £0.3 billion from the EU", "$3 billion worth of flour to
     * Japan", "5 million tonnes of maize".
     */
    /** "grew twice as fast: 10.7%, to A from B" compares two rates, and no levels. */
    private boolean isTimesAsFast(int at) {
        return at + 2 < chunks.size()
                && mentions.quantities().get(chunks.get(at).index()).kind() == Kind.MULTIPLE
                && chunks.get(at + 1).is("as")
                && SPEEDS.has(chunks.get(at + 2));
    }

    /** "(our forecast A, market B, prior C)": what a word right before a figure in a bracket says of it. */
    private Draft labelledInBracket(Draft draft, int at) {
        boolean isLevel = draft.form() == Draft.Form.LEVEL && draft.role() == Draft.Role.MAIN;
        if (!isLevel || drafts.isEmpty() || !isInBracket(at)) {
            return draft;
        }
        int label = chunks.get(at - 1).is(Cue.COLON) ? at - 2 : at - 1;
        boolean isShortForecast = label > 1
                && chunks.get(label).is("c")
                && chunks.get(label - 1).is("/")
                && chunks.get(label - 2).is("f");
        // "(EU market A)" names a market, "(market A)" what the market expected.
        boolean isAlone = chunks.get(label - 1).is(Cue.OPEN)
                || chunks.get(label - 1).is(Cue.COMMA)
                || chunks.get(label - 1).is(Cue.SEMICOLON);
        if (isShortForecast || (isAlone && EXPECTED.has(chunks.get(label)))) {
            return draft.withStatus(Status.FORECAST).withActor(Slot.NO_AREA);
        }
        return isAlone && PRIOR.has(chunks.get(label))
                ? draft.withRole(Draft.Role.RIVAL).withActor(Slot.NO_AREA)
                : draft;
    }

    private boolean isInBracket(int at) {
        boolean isOpen = false;
        for (int i = chunks.has(Cue.OPEN) ? 0 : at; i < at; i++) {
            isOpen |= chunks.get(i).is(Cue.OPEN);
            isOpen &= !chunks.get(i).is(Cue.CLOSE);
        }
        return isOpen;
    }

    /** "bought A in Chinese goods", "A worth of Chinese steel": what is bought comes from there. */
    private Draft withMakers(Draft draft, int at) {
        Frame frame = draft.frame();
        boolean isOpen = frame.measure() == Measure.IMPORTS
                && draft.form() == Draft.Form.LEVEL
                && !frame.partner().value().isStated();
        int of = at + 1;
        if (isOpen && of < chunks.size() && chunks.get(of).is(Cue.WORTH)) {
            of++;
        }
        int makers = of + 1;
        boolean isOf = isOpen
                && makers + 1 < chunks.size()
                && (chunks.get(of).is(Cue.OF) || chunks.get(of).is(Cue.IN))
                && chunks.get(makers).is(Chunk.Kind.AREA)
                && areas.get(makers).isStated();
        boolean isOfGoods = isOf
                && mentions.areas().get(chunks.get(makers).index()).form() == AreaMention.Form.DEMONYM
                && (chunks.get(makers + 1).is(Chunk.Kind.WORD)
                        || chunks.get(makers + 1).is(Chunk.Kind.PRODUCT));
        return isOfGoods && Character.isLetter(chunks.get(makers + 1).text().charAt(0))
                ? draft.withFrame(frame.withPartner(
                        Slot.explicit(areas.get(makers), chunks.get(makers).span())))
                : draft;
    }

    private Draft withTail(Draft draft, int at) {
        Draft found = withMakers(ofOpeningNation(betweenThem(withProductBehind(draft, at), at), at), at);
        if (isToldOfWhole(found, at) && isOfPartOrWhole(at)) {
            // "takes A of exports, which came to B": of the part or of the whole, for the verb may be of either.
            return found.withActor(Slot.NO_AREA)
                    .withFrame(found.frame().withPartner(Slot.explicit(Area.UNKNOWN, found.cueSpan())));
        }
        if (isWholeOfShare(found) || isToldOfWhole(found, at)) {
            // "takes A of exports, which total B", "has a share of A in imports of B": B is the trade with all.
            return found.withActor(Slot.NO_AREA).withFrame(found.frame().withTotal());
        }
        if ((found.form() == Draft.Form.LEVEL || found.isChange()) && isForecastBehind(at)) {
            found = found.withStatus(Status.FORECAST);
            found = found.role() == Draft.Role.EARLIER ? found.withRole(Draft.Role.MAIN) : found;
        }
        if (found.frame().measure() == Measure.BALANCE) {
            for (Phrase phrase : phrases) {
                Frame trade = phrase.frame();
                boolean isTradeBehind = phrase.isOblique()
                        && phrase.first() > at
                        && phrase.first() <= at + 6
                        && trade.measure() == Measure.TURNOVER
                        && trade.partner().value().isStated();
                if (isTradeBehind) {
                    return found.withFrame(found.frame().withPartner(trade.partner()));
                }
            }
        }
        boolean isMoved = draft.role() == Draft.Role.EARLIER;
        boolean isShareBefore =
                !drafts.isEmpty() && drafts.get(drafts.size() - 1).form() == Draft.Form.SHARE;
        // "its largest deficit, A, with China", "machinery, worth A, to Kenya": a figure between commas leaves what it
        // is of where it was.
        int opening = at > 1 && chunks.get(at - 1).is(Cue.WORTH) ? at - 2 : at - 1;
        boolean isInserted = opening >= 0
                && chunks.get(opening).is(Cue.COMMA)
                && at + 1 < chunks.size()
                && chunks.get(at + 1).is(Cue.COMMA);
        for (int i = isInserted ? at + 2 : at + 1; i + 1 < chunks.size() && i < at + 12; i++) {
            i = behindAgain(i);
            Chunk chunk = chunks.get(i);
            // "a tenth of its exports, which total A, to Chile": what follows the clause belongs to what stands before
            // it.
            boolean isOut = isShareBefore && sides.at(at) > 0 && sides.at(i) != sides.at(at) && chunk.is(Cue.COMMA);
            boolean isEnd = isOut
                    || chunk.is(Chunk.Kind.QUANTITY)
                    || END_OF_TAIL.has(chunk)
                    || (isVerb(chunk) && !chunk.is(Cue.STATE));
            if (isEnd || (isMoved && i > at + 1)) {
                return found;
            }
            if (chunk.is(Cue.OPEN)) {
                i = closing(i);
                continue;
            }
            int area = i + 1;
            while (area < chunks.size()
                    && (chunks.get(area).is(Cue.FILLER)
                            || Phrases.isOfCountries(chunks.get(area))
                            || Phrases.isOwnersBefore(chunks, area))) {
                area++;
            }
            Draft placed = withParty(found, chunk.cue(), area);
            if (placed != found && !placed.frame().equals(found.frame())) {
                return placed;
            }
        }
        return found;
    }

    /** Whether a level is of the very words that say what the share before it is of. */
    private boolean isWholeOfShare(Draft level) {
        Draft share = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return share != null
                && share.form() == Draft.Form.SHARE
                && level.form() == Draft.Form.LEVEL
                && level.phrasing().equals("figure-of")
                && !level.frame().span().equals(Span.NONE)
                && mentions.quantities().get(share.quantity()).span().end()
                        <= level.frame().span().start()
                && share.whole().span().equals(level.frame().span());
    }

    /** Whether a relative clause tells the level of what the share right before it is of. */
    private boolean isToldOfWhole(Draft level, int at) {
        Draft share = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return share != null
                && share.form() == Draft.Form.SHARE
                && level.form() == Draft.Form.LEVEL
                && level.role() == Draft.Role.MAIN
                && sides.at(at) > 0
                && share.whole().isTrade()
                && share.whole().measure() == level.frame().measure()
                && !share.whole().partner().value().isStated()
                && !SINGULAR.has(verbOfRelative(at));
    }

    /** Whether a relative clause may as well tell of the share before it as of what the share is of. */
    private boolean isOfPartOrWhole(int at) {
        Frame whole = drafts.get(drafts.size() - 1).whole();
        boolean isOwned = whole.reporter().value().isStated();
        return !whole.isTotal() && !isOwned && !PLURAL.has(verbOfRelative(at));
    }

    /** What stands behind "which" in the clause of a figure. */
    private Chunk verbOfRelative(int at) {
        int which = at;
        while (which > 0
                && !chunks.get(which - 1).is("which")
                && !chunks.get(which - 1).is("that")) {
            which--;
        }
        return chunks.get(which);
    }

    /** "goods worth A, or 38% of its exports, to the United States": the figure told again stands between commas. */
    private int behindAgain(int comma) {
        if (!chunks.get(comma).is(Cue.COMMA) || !chunks.get(comma + 1).is(Cue.OR)) {
            return comma;
        }
        int end = comma + 2;
        while (end + 1 < chunks.size()
                && !chunks.get(end).is(Cue.COMMA)
                && !chunks.get(end).is(Cue.SEMICOLON)) {
            end++;
        }
        boolean isClosed = end + 2 < chunks.size()
                && chunks.get(end).is(Cue.COMMA)
                && (chunks.get(end + 1).is(Cue.TO)
                        || chunks.get(end + 1).is(Cue.FROM)
                        || chunks.get(end + 1).is(Cue.WITH));
        return isClosed ? end + 1 : comma;
    }

    private int closing(int open) {
        int close = open;
        while (close < chunks.size() && !chunks.get(close).is(Cue.CLOSE)) {
            close++;
        }
        return close;
    }

    private Draft withParty(Draft draft, Cue preposition, int area) {
        boolean isParty = area < chunks.size()
                && chunks.get(area).is(Chunk.Kind.AREA)
                && (areas.get(area).isStated() || isRest(area))
                && !mentions.areas().get(chunks.get(area).index()).isPossessive();
        if (!isParty) {
            return draft;
        }
        Frame frame = draft.frame();
        boolean isHost = frame.measure() == Measure.INVESTMENT;
        boolean isShare = draft.form() == Draft.Form.SHARE;
        Measure measure = isShare && draft.whole().isStated() ? draft.whole().measure() : frame.measure();
        Slot<Area> slot = Slot.explicit(areas.get(area), chunks.get(area).span());
        boolean isPartner = (preposition == Cue.TO && measure == Measure.EXPORTS)
                || (preposition == Cue.FROM && (measure == Measure.IMPORTS || isHost))
                || (preposition == Cue.WITH && measure.isTrade());
        if (isPartner && isRest(area)) {
            return draft.withFrame(frame.withPartner(new Slot<>(rest(), Evidence.EXPLICIT, slot.origin())));
        }
        if (isPartner) {
            Area joined = joinedFrom(area);
            return draft.withFrame(frame.withPartner(new Slot<>(joined, Evidence.EXPLICIT, slot.origin())));
        }
        if (isHost
                && (preposition == Cue.IN || preposition == Cue.TO)
                && !frame.reporter().value().isStated()) {
            return draft.withFrame(frame.withReporter(slot));
        }
        return draft;
    }

    /** "from Russia and China combined". */
    private Area joinedFrom(int area) {
        boolean isTwo = area + 2 < chunks.size()
                && chunks.get(area + 1).is(Cue.AND)
                && chunks.get(area + 2).is(Chunk.Kind.AREA)
                && areas.get(area + 2).isStated()
                && (area + 3 >= chunks.size() || !chunks.get(area + 3).is(Chunk.Kind.QUANTITY));
        return isTwo ? Phrases.joined(List.of(areas.get(area), areas.get(area + 2))) : areas.get(area);
    }

    private boolean isRest(int area) {
        return mentions.areas().get(chunks.get(area).index()).form() == AreaMention.Form.REST;
    }

    /** "5.1 million tonnes of maize", "$260 million for cars", "of which $1.9 billion was coal". */
    private Draft withProductBehind(Draft draft, int at) {
        Frame frame = draft.frame();
        if (isOneOfCounted(draft, at)) {
            // "600,000 cars and 275,000 trucks"
            Chunk goods = chunks.get(at + 1);
            return draft.withFrame(frame.withProduct(
                    Slot.explicit(mentions.products().get(goods.index()).product(), goods.span())));
        }
        int next = at + 1;
        while (next < chunks.size()
                && (BEFORE_GOODS.has(chunks.get(next)) || chunks.get(next).is("goods"))) {
            next++;
        }
        boolean isFlow = frame.measure() == Measure.EXPORTS
                || frame.measure() == Measure.IMPORTS
                || frame.measure() == Measure.INVESTMENT;
        boolean isNamed = next > at + 1
                && next < chunks.size()
                && chunks.get(next).is(Chunk.Kind.PRODUCT)
                && draft.form() == Draft.Form.LEVEL;
        boolean isFor = next > at + 1 && chunks.get(next - 1).is(Cue.FOR);
        // "$23 billion of copper and $15 billion of gold": the goods of the figure before are not those of this one.
        boolean isNextOfList = isNamed
                && !drafts.isEmpty()
                && (chunks.get(at + 1).is(Cue.OF) || chunks.get(at + 1).is(Cue.WORTH))
                && frame.product().equals(drafts.get(drafts.size() - 1).frame().product())
                && frame.product().origin().start()
                        > mentions.quantities()
                                .get(drafts.get(drafts.size() - 1).quantity())
                                .span()
                                .start();
        if (!isNamed || !isFlow || (!frame.product().value().isAll() && !isFor && !isNextOfList)) {
            return draft;
        }
        return draft.withFrame(frame.withProduct(Slot.explicit(
                mentions.products().get(chunks.get(next).index()).product(),
                chunks.get(next).span())));
    }

    /** Whether the noun behind a count of goods names only some: "600,000 cars", but not "875,000 cars and trucks". */
    private boolean isOneOfCounted(Draft draft, int at) {
        return mentions.quantities().get(draft.quantity()).unit().equals(Unit.PIECE)
                && draft.form() == Draft.Form.LEVEL
                && draft.frame().product().value().isAll()
                && at + 2 < chunks.size()
                && chunks.get(at + 1).is(Chunk.Kind.PRODUCT)
                && !(chunks.get(at + 2).is(Cue.AND)
                        && at + 3 < chunks.size()
                        && !chunks.get(at + 3).is(Chunk.Kind.QUANTITY));
    }

    /** "the rest of the world" after the EU is everybody outside it; otherwise nobody in particular. */
    private Area rest() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).frame().partner().value().code().equals("EU")) {
                return Areas.outside(drafts.get(i).frame().partner().value());
            }
        }
        return Area.WORLD;
    }

    /** "With 20% of the total, Senegal was the largest supplier": the subject stands behind the figure. */
    private Slot<Area> frontedActor(int at) {
        int comma = at + 1;
        while (comma < chunks.size()
                && !chunks.get(comma).is(Cue.COMMA)
                && !chunks.get(comma).is(Chunk.Kind.QUANTITY)) {
            comma++;
        }
        int area = comma + 1;
        while (area < chunks.size() && chunks.get(area).is(Cue.FILLER)) {
            area++;
        }
        boolean isSubject = area + 1 < chunks.size()
                && chunks.get(comma).is(Cue.COMMA)
                && areas.get(area).isStated()
                && isVerb(chunks.get(area + 1));
        return isSubject ? Slot.explicit(areas.get(area), chunks.get(area).span()) : actor;
    }

    /** "Romania, with 5.9 million tonnes, was the largest exporter": the noun may follow. */
    private Cue roleBehind(int at) {
        if (!actor.value().isStated()) {
            return Cue.NONE;
        }
        for (int i = at + 1; i < chunks.size() && !chunks.get(i).is(Cue.SEMICOLON); i++) {
            Cue cue = chunks.get(i).cue();
            if (cue == Cue.DESTINATION || cue == Cue.ORIGIN || cue == Cue.SELLER) {
                return cue;
            }
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return Cue.NONE;
            }
        }
        return Cue.NONE;
    }

    private Status statusAt(int at, int left) {
        for (int i = at - 1; i >= 0 && i > left - 4; i--) {
            if (chunks.get(i).is(Cue.REVISED)) {
                return Status.REVISED;
            }
            if (chunks.get(i).is(Cue.PRELIMINARY)) {
                return Status.PRELIMINARY;
            }
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                break;
            }
        }
        return status;
    }

    /** "Trade was balanced, at A each way": A is no sum of the two. */
    private boolean isEachWay(int at) {
        for (int i = at + 1; i + 1 < chunks.size() && i <= at + 2; i++) {
            if (chunks.get(i).is("each") && WAYS_OF_TRADE.has(chunks.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Adds what adjectives between cue and figure say: a record, an average, a cumulative figure. */
    private Draft marked(Draft draft, int at, int left) {
        Frame frame = draft.frame();
        boolean isFurther = draft.form() == Draft.Form.LEVEL
                && at > 0
                && (chunks.get(at - 1).is("another")
                        || chunks.get(at - 1).is("further")
                        || chunks.get(at - 1).is("additional"))
                && frame.isTrade()
                && frame.product().value().isAll()
                && !frame.partner().value().isStated()
                && (!draft.actor().value().isStated() || draft.actor().value().equals(Phrases.HOME));
        if (isFurther) {
            // "It is to export another A this year": more than what it has exported, and not all of it.
            frame = frame.withProduct(
                    Slot.explicit(Product.PART, chunks.get(at - 1).span()));
        }
        for (int i = Math.max(left, 0); i < at; i++) {
            frame = switch (chunks.get(i).cue()) {
                case RECORD_HIGH -> frame.withExtreme(LevelClaim.Extreme.RECORD_HIGH);
                case RECORD_LOW -> frame.withExtreme(LevelClaim.Extreme.RECORD_LOW);
                case AVERAGE -> frame.withTiming(LevelClaim.Timing.AVERAGE);
                case CUMULATIVE -> frame.withTiming(LevelClaim.Timing.CUMULATIVE);
                default -> frame;
            };
        }
        if (isOfAverage(left)) {
            frame = frame.withTiming(LevelClaim.Timing.AVERAGE);
        }
        if (isEachWay(at)) {
            frame = frame.withTiming(LevelClaim.Timing.EACH);
        }
        if (isRealInBracket(at)) {
            frame = frame.withCoverage(frame.coverage(), PriceBasis.REAL);
        } else if (basis != PriceBasis.UNSTATED) {
            frame = frame.withCoverage(frame.coverage(), basis);
        }
        int favoured = favouredBehind(at);
        if (favoured >= 0 && (frame.measure() == Measure.BALANCE || isBalanceOf(at)) && frame.sense() == Sense.NONE) {
            // "a balance of A in favour of Oman": whose surplus it is.
            Area one = areas.get(favoured);
            Area other = one.equals(frame.partner().value())
                    ? frame.reporter().value()
                    : frame.partner().value();
            Frame surplus = frame.withMeasure(Measure.BALANCE, Sense.SURPLUS)
                    .withReporter(Slot.explicit(one, chunks.get(favoured).span()));
            surplus = other.isStated()
                    ? surplus.withPartner(
                            Slot.explicit(other, chunks.get(favoured).span()))
                    : surplus;
            return draft.withFrame(surplus).withSense(Sense.SURPLUS);
        }
        if (frame.measure() == Measure.BALANCE && frame.sense() == Sense.NONE) {
            Sense sense = senseBefore(at);
            return draft.withFrame(frame.withMeasure(Measure.BALANCE, sense)).withSense(sense);
        }
        if (isCumulative && frame.timing() == LevelClaim.Timing.TOTAL) {
            frame = frame.withTiming(LevelClaim.Timing.CUMULATIVE);
        }
        return draft.withFrame(frame);
    }

    /** "The average of the three months was A". */
    private boolean isOfAverage(int left) {
        int noun = 0;
        while (noun < left && chunks.get(noun).is(Cue.FILLER)) {
            noun++;
        }
        return noun < left
                && chunks.get(noun).is("average")
                && (chunks.get(left).is(Cue.STATE) || chunks.get(left).is(Cue.AT))
                && !chunks.get(noun + 1).is(Chunk.Kind.WORD)
                && !chunks.get(noun + 1).is(Chunk.Kind.MEASURE);
    }

    /** The chunk of the area behind "in favour of", or before "'s favour", right behind a figure; −1 for none. */
    private int favouredBehind(int at) {
        for (int i = at + 2; i < chunks.size() && i <= at + FAVOUR_REACH; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE)) {
                return -1;
            }
            if (chunk.is("favour") || chunk.is("favor")) {
                int behind = i + 2 < chunks.size() && chunks.get(i + 2).is(Cue.FILLER) ? i + 3 : i + 2;
                boolean isOf = behind < chunks.size()
                        && chunks.get(i + 1).is(Cue.OF)
                        && areas.get(behind).isStated();
                boolean isOwned = chunks.get(i - 1).is("'s") && areas.get(i - 2).isStated();
                return isOf ? behind : isOwned ? i - 2 : -1;
            }
        }
        return -1;
    }

    private boolean isBalanceOf(int at) {
        return at > 1 && chunks.get(at - 1).is(Cue.OF) && chunks.get(at - 2).is("balance");
    }

    /** "advanced by 1.9% (real: +0.8%)". */
    private boolean isRealInBracket(int at) {
        for (int i = chunks.has(Cue.OPEN) ? at - 1 : -1; i >= 0 && i > at - BRACKET_REACH; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.OPEN) || chunk.is(Cue.CLOSE)) {
                return false;
            }
            boolean isReal = chunk.is("real") || chunk.is("volume");
            if (isReal && i > 0 && chunks.get(i - 1).is(Cue.OPEN)) {
                return true;
            }
        }
        return false;
    }

    /** "the balance was positive at", "minus $420 million". */
    private Sense senseBefore(int at) {
        if (chunks.get(at).text().startsWith("minus ") || chunks.get(at).text().startsWith("- ")) {
            return Sense.DEFICIT;
        }
        for (int i = at - 1; i >= 0 && i > at - 5; i--) {
            String word = chunks.get(i).text();
            if (word.equals("positive") || word.equals("plus")) {
                return Sense.SURPLUS;
            }
            if (word.equals("negative") || word.equals("minus") || word.equals("red")) {
                return Sense.DEFICIT;
            }
        }
        return Sense.NONE;
    }

    private Cue cueAt(int at) {
        Chunk chunk = chunks.get(at);
        boolean isMotionTo =
                (chunk.is(Cue.UP) || chunk.is(Cue.DOWN)) && chunk.text().endsWith(" to");
        return isMotionTo ? Cue.TO : chunk.is(Chunk.Kind.CUE) ? chunk.cue() : Cue.NONE;
    }

    /** "rose", "was", "had sold"; not "to rise", "is put", "would be". */
    private boolean isTold() {
        if (hadForecast) {
            return true;
        }
        if (verbAt < 0 || !Tenses.isPastVerb(chunks.get(verbAt))) {
            return false;
        }
        int before = verbAt - 1;
        while (before >= 0 && chunks.get(before).text().endsWith("ly")) {
            before--;
        }
        return before < 0 || !NOT_FINITE.has(chunks.get(before));
    }

    /** "to double", "will double": no past tense, and no multiple of something else. */
    static boolean isNotFinite(Chunk chunk) {
        return NOT_FINITE.has(chunk) && !chunk.is(Cue.STATE);
    }

    /** The chunk before the figure that matters: articles, hedges, adjectives and a possessive month are passed over. */
    private int leftOf(int at) {
        boolean isHedged = mentions.quantities().get(chunks.get(at).index()).hedge() != Hedge.EXACT;
        int left = at - 1;
        while (left >= 0) {
            Chunk chunk = chunks.get(left);
            boolean isPassed = BEFORE_FIGURE.has(chunk)
                    || WORDS_BEFORE_FIGURE.has(chunk)
                    || (isHedged && isHedgeWord(chunk))
                    || isUpTo(at, left)
                    || isAdjective(left)
                    || isIndirectObject(left)
                    || (chunk.is(Chunk.Kind.PERIOD) && isPossessive(left))
                    || (chunk.is(Chunk.Kind.AREA) && isPossessive(left));
            boolean isOr = chunk.is(Cue.COMMA)
                    && left == at - 1
                    && left > 0
                    && chunks.get(left - 1).is(Cue.OR)
                    && chunks.get(left - 1).is("that is");
            if (!isPassed && !isOr) {
                return left;
            }
            left--;
        }
        return -1;
    }

    /** "by a sober 5.7 per cent", "to a more bearable $2 billion": how the figure strikes the writer. */
    private boolean isAdjective(int at) {
        Chunk chunk = chunks.get(at);
        boolean isMore =
                chunk.is(Cue.ABOVE) && chunk.is("more") && chunks.get(at + 1).is(Chunk.Kind.WORD);
        boolean isWord =
                chunk.is(Chunk.Kind.WORD) && Character.isLetter(chunk.text().charAt(0)) && !UNREAL.has(chunk);
        int article = at - 1;
        while (isWord
                && article > 0
                && (chunks.get(article).is("more") || chunks.get(article).is("still"))) {
            article--;
        }
        return (isWord || isMore)
                && article >= 0
                && (chunks.get(article).is("a") || chunks.get(article).is("an"));
    }

    /** "earned Kenya $980 million", "sold it a mere $3 billion": for whom, between the verb and the figure. */
    private boolean isIndirectObject(int at) {
        Chunk chunk = chunks.get(at);
        boolean isWhom = chunk.is(Chunk.Kind.AREA) && areas.get(at).isStated() || WHOM.has(chunk);
        boolean isNamed = chunk.is(Chunk.Kind.AREA);
        int verb = at - 1;
        while (verb > 0 && chunks.get(verb).is(Cue.FILLER)) {
            verb--;
        }
        // "sold India A" tells of India what "earned Kenya A" does not: that it bought.
        return isWhom
                && verb >= 0
                && GIVING.has(chunks.get(verb))
                && !(isNamed && chunks.get(verb).is("sold"));
    }

    private boolean isUpTo(int at, int left) {
        boolean isHedge = mentions.quantities().get(chunks.get(at).index()).hedge() == Hedge.UP_TO;
        return isHedge && (chunks.get(left).is(Cue.TO) || chunks.get(left).is("up"));
    }

    private boolean isPossessive(int at) {
        return at + 1 < chunks.size()
                        && (chunks.get(at + 1).is("'s")
                                || chunks.get(at + 1).is(Cue.FILLER)
                                || chunks.get(at + 1).is(Chunk.Kind.QUANTITY))
                        && !chunks.get(at).is(Chunk.Kind.AREA)
                || (at + 1 < chunks.size() && chunks.get(at + 1).is("'s"));
    }

    private static boolean isHedgeWord(Chunk chunk) {
        return chunk.is(Cue.ABOVE)
                || chunk.is(Cue.BELOW)
                || chunk.is("over")
                || chunk.is("around")
                || chunk.is("up to")
                || chunk.is("at least")
                || chunk.is("at most")
                || chunk.is("least")
                || chunk.is("most")
                || chunk.is("some");
    }
}
