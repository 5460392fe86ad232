package org.tradecheck.claim;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.claim.phrasing.ContractItem;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodContext;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.series.Product;
import org.tradecheck.series.ProductFinder;
import org.tradecheck.text.Place;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.Word;
import org.tradecheck.text.WordBits;

/**
 * Fills what a clause leaves open: from its sentence, its paragraph, the article. Sentences come in order; what one of
 * them settles serves the next.
 */
final class Context {

    private static final int HALF_OF_YEAR = 6;

    /** What several partners are called together. */
    static final WordSet GROUPS = WordSet.of(
            "markets",
            "partners",
            "destinations",
            "customers",
            "buyers",
            "suppliers",
            "economies",
            "countries",
            "nations");

    private static final Word THE = Word.of("the");
    private static final Word THESE = Word.of("these");
    private static final Word THOSE = Word.of("those");

    /** Behind "had": a look back at what was told. */
    private static final CueSet PREDICATES = CueSet.of(Cue.STATE, Cue.UP, Cue.DOWN);

    /** What is invested, by kind. */
    private static final WordSet CAPITAL = WordSet.of("capital", "equity", "loans", "debt", "stakes");

    /** Before a time that opens a sentence. */
    private static final WordSet OPENS_WITH_TIME =
            WordSet.of("in", "during", "over", "for", "but", "and", "the", "throughout");

    /** Behind "those": the word stands for a flow and not for what the sentence before lists. */
    private static final WordSet AFTER_A_FLOW = WordSet.of("to", "from", "of", "with", "in", "by", "for");

    /** Verbs behind "that": they say more of the figure just told. */
    private static final WordSet TAKING_UP = WordSet.of(
            "was",
            "is",
            "'s",
            "\u2019s",
            "represents",
            "represented",
            "marks",
            "marked",
            "compares",
            "compared",
            "amounts",
            "equals");

    /** Who is one of these is sold to. */
    private static final WordSet BUYERS =
            WordSet.of("destination", "destinations", "customer", "customers", "buyer", "buyers");

    /** Who is one of these is bought from. */
    private static final WordSet SELLERS =
            WordSet.of("supplier", "suppliers", "origin", "origins", "source", "sources");

    /** Plural subjects of motion that are no goods, even among goods. */
    private static final WordSet NO_GOODS = WordSet.of(
            "prices",
            "reserves",
            "debts",
            "stocks",
            "shares",
            "rates",
            "wages",
            "remittances",
            "costs",
            "volumes",
            "profits",
            "revenues",
            "earnings",
            "values",
            "yields",
            "tariffs",
            "duties",
            "tourists",
            "visitors",
            "jobs",
            "firms",
            "companies",
            "orders",
            "price",
            "debt",
            "budget",
            "stock",
            "spending",
            "output",
            "production",
            "income",
            "revenue",
            "profit",
            "capital",
            "consumption",
            "demand",
            "economy",
            "aid",
            "tax",
            "rate",
            "wage",
            "cost",
            "volume",
            "value",
            "bill",
            "figure",
            "total",
            "number",
            "average",
            "flow",
            "share");

    /** What goods of a country bring in is no less; "the pound slipped to $1.36" is nothing of trade. */
    private static final BigDecimal LEAST_TRADE = new BigDecimal("1000000");

    /** At the start of a sentence: its figure is of more than what was told. */
    private static final WordSet ADDING = WordSet.of("adding", "including", "counting");

    private static final int DAYS_OF_A_WEEK = 7;

    /** So many parts of a time take it apart. */
    private static final int SEVERAL_PARTS = 3;

    /** So many years before an article its figures are there to compare with, and the text goes on where it was. */
    private static final int LONG_AGO = 8;

    /** "Goods" and a full stop. */
    private static final int LABEL_TOKENS = 2;

    /** So many sentences behind goods further ones may be told of. */
    private static final int GOODS_REACH = 2;

    static final WordSet SUPERLATIVES = WordSet.of("top", "largest", "biggest", "main", "leading");

    private static final WordSet SMALL = WordSet.of("two", "three", "four", "five", "six", "seven", "eight", "ten");

    /** The last sentence that opens a story: a headline may stand before it. */
    private static final int OPENING = 2;

    /** Who makes, grows or ships what is exported. */
    private static final WordSet DEALERS = WordSet.of(
            "exporters",
            "exporter",
            "importers",
            "makers",
            "growers",
            "farmers",
            "producers",
            "millers",
            "miners",
            "traders",
            "shippers",
            "manufacturers",
            "factories",
            "plants",
            "mills",
            "mines",
            "ports");

    /** "The three months" are no goods. */
    private static final WordSet TIMES =
            WordSet.of("months", "quarters", "years", "weeks", "days", "halves", "seasons");

    /** Before the code of a group: everybody who is not in it. */
    private static final String OUTSIDE = "NON_";

    /** What lasts longer has begun long ago: "since 2005" goes on. */
    private static final int LONGEST_TO_COME = 12;

    private static final int MONTHS_OF_A_QUARTER = 3;

    private static final int MONTHS_OF_A_YEAR = 12;

    /** From this day of a month on, figures may be told of it. */
    private static final int LAST_WEEK = 22;

    /** A sentence of so many words that begins with a time says nothing else but that it is told of next. */
    private static final int LONGEST_TURN = 9;

    /** So many tokens of a wire story's first sentence may be its place, its day and its agency. */
    private static final int LONGEST_DATELINE = 16;

    private static final WordSet POINTS = WordSet.of("*", "\u2022");

    private static final WordSet DASHES = WordSet.of("-", "--", "\u2013", "\u2014");

    private static final int LONGEST_LABEL = 6;

    /** So many sentences an answer goes on about the flow that was asked for. */
    private static final int ANSWER = 2;

    /** So many tokens behind a time the kind of figures may stand that came out then. */
    private static final int RELEASE_REACH = 3;

    /** Texts that carry figures and come out every month. */
    private static final WordSet PUBLICATIONS = WordSet.of(
            "round",
            "roundup",
            "report",
            "bulletin",
            "newsletter",
            "update",
            "survey",
            "review",
            "outlook",
            "digest",
            "briefing",
            "edition",
            "issue");

    /** A sentence with one of these tells of statistics. */
    private static final WordSet OF_FIGURES = WordSet.of(
            "figures", "figure", "data", "statistics", "results", "release", "numbers", "survey", "estimates");

    /** What is done with figures when they come out. */
    private static final WordSet RELEASED = WordSet.of("published", "released", "issued", "presented", "announced");

    private static final int FIGURES = 1;
    private static final int REVISED = 1 << 1;

    /** Words for who takes exports, and for who sends imports. */
    private static final int BUYER = 1 << 2;

    private static final int SELLER = 1 << 3;

    /** "two", "three": how many are told of together. */
    private static final int FEW = 1 << 4;

    private static final WordBits WORDS = new WordBits(5) {
        @Override
        protected int ask(String word) {
            return (OF_FIGURES.has(word) ? FIGURES : 0)
                    | (word.equals("revised") || word.equals("corrected") ? REVISED : 0)
                    | (BUYERS.has(word) ? BUYER : 0)
                    | (SELLERS.has(word) ? SELLER : 0)
                    | (SMALL.has(word) ? FEW : 0);
        }
    };

    private final Parties parties;
    private final Period date;
    private final Hints hints;
    private final Slot<Period> lead;
    private final List<Period> lastBases = new ArrayList<>();
    private Slot<Area> reporter;

    /** The two ends of a sentence's "between 2014 and 2024", over which something moved; unstated if it has none. */
    private Period betweenStart = Period.UNSTATED;

    private Period betweenEnd = Period.UNSTATED;

    /** Whether the title names a time without its year, which the story says first. */
    private boolean isTitleGuessed;

    /** Whether the time under discussion is a week or a day. */
    private boolean isOfWeek;

    /** The times that the paragraph has told figures of, other than the one that the article is about. */
    private final Set<Period> partsTold = new HashSet<>();

    /** When the figures were that were told from years ago; open if none were. */
    private Slot<Period> longAgo = Slot.NO_PERIOD;

    /** The last month told of; open if none was. */
    private Slot<Period> lastMonth = Slot.NO_PERIOD;

    /** The time told of before one month of it was singled out; open if none is. */
    private Slot<Period> aroundSingled = Slot.NO_PERIOD;

    private Slot<Area> topicPartner = Slot.NO_AREA;
    private Slot<Period> current = Slot.NO_PERIOD;
    private Frame last = Frame.NONE;
    private Frame lastShare = Frame.NONE;
    private Frame lastBalance = Frame.NONE;
    private Period lastBase = Period.UNSTATED;
    private Period comparedBy = Period.UNSTATED;
    private Period baseOf = Period.UNSTATED;
    private Slot<Period> main = Slot.NO_PERIOD;
    private Slot<Period> section = Slot.NO_PERIOD;
    private Measure flow = Measure.OTHER;
    private Measure mainFlow = Measure.OTHER;
    /** Whether the first level told is of both flows together. */
    private boolean isOfTurnover;

    private int periodParagraph = -1;
    private Slot<Area> flowPartner = Slot.NO_AREA;
    private Measure lastFlowMeasure = Measure.OTHER;
    private Slot<Product> lastProduct = Slot.ALL_GOODS;
    private Optional<Mentions> here = Optional.empty();

    /** The last sentence that told no figure. */
    private Optional<Mentions> figureless = Optional.empty();

    private Area topicCountry = Area.UNSTATED;
    private int topicParagraph = -1;
    private Area topicActor = Area.UNSTATED;
    private Cue topicRole = Cue.NONE;
    private boolean isPluperfect;
    private boolean onlyMeasure;
    private Optional<Product> topicProduct = Optional.empty();
    private final List<Frame> spoken = new ArrayList<>();
    private final Set<Measure> named = EnumSet.noneOf(Measure.class);
    private int lastParagraph = -1;
    private Slot<Period> run = Slot.NO_PERIOD;
    private boolean hasCombined;

    /** What the label of a paragraph says that its figures cover. */
    private Coverage label = Coverage.UNSTATED;

    private int labelParagraph = -1;

    /** The first figure behind "together". */
    private int combinedAt;

    private boolean mayTellTogether;
    private boolean isCollective;
    private boolean isOpeningParagraph;

    /** Whether the figures of the sentence have been given to parties named before. */
    private boolean isDealt;

    /** Whether the sentence tells the flow that goes the other way than the one before. */
    private boolean isTurned;

    /** What the sentence tells. */
    private List<Draft> told = List.of();

    /** The country whose article it is, once a figure has been told as its own. */
    private Slot<Area> ownReporter = Slot.NO_AREA;

    private Slot<Area> paragraphPartner = Slot.NO_AREA;
    private boolean isOfAll;
    private boolean isOfWhich;
    private OtherSide otherSide = OtherSide.NONE;

    /** Whether the last sentence that told figures was one of the points above a story. */
    private boolean isBehindPoints;

    private boolean isOfThat;
    private Frame lastLevel = Frame.NONE;
    private Frame lastPart = Frame.NONE;
    private Frame lastSum = Frame.NONE;
    private int rankedIn = -1;
    private Slot<Period> ahead = Slot.NO_PERIOD;
    private Frame aheadFrame = Frame.NONE;

    /** What was last told as aimed at or expected, and its sentence. */
    private Frame aimed = Frame.NONE;

    private int aimedAt = -1;

    /** The sentence of what was last told as a fact. */
    private int factAt = -1;

    private int aheadAt = Integer.MIN_VALUE / 2;
    private int askedAt = Integer.MIN_VALUE / 2;
    private int goodsAt = Integer.MIN_VALUE / 2;
    private Area lastOther = Area.UNSTATED;
    private Area lastGroup = Area.UNSTATED;
    private final Map<Amount, Frame> seen = new HashMap<>();
    private final List<Area> recent = new ArrayList<>();
    private final NamedBefore namedBefore = new NamedBefore();
    private int paragraph = -1;
    private int sentence = -1;

    Context(Parties parties, Period date, Optional<PeriodExpression> leadTime, Hints hints) {
        this.parties = parties;
        this.date = date;
        this.hints = hints;
        this.reporter = parties.reporter();
        this.lead = leadTime.map(p -> new Slot<>(
                        p.resolve(PeriodContext.of(date, parties.reporter().value())), Evidence.PARAGRAPH, p.span()))
                .orElse(Slot.NO_PERIOD);
    }

    /**
     * A draft with every slot as full as the text allows.
     *
     * @param isNamed whether its sentence says what is measured
     * @param isAside whether a relative clause tells it that stands within another clause
     */
    record Filled(
            Draft draft, Frame frame, Slots slots, Slot<Period> base, Frame whole, boolean isNamed, boolean isAside) {

        Filled of(Draft other) {
            return new Filled(other, frame, slots, base, whole, isNamed, isAside);
        }
    }

    /**
     * A heading opens a section: the article's own time and flow are meant again, unless the heading names others.
     *
     * @param isComparison whether it compares: then the second of two times is what is compared with
     */
    void startSection(List<MeasureMention> measures, List<PeriodExpression> times, boolean isComparison) {
        current = main;
        section = Slot.NO_PERIOD;
        PeriodExpression first = null;
        int stretches = 0;
        for (int i = 0; i < times.size(); i++) {
            PeriodExpression time = times.get(i);
            if (time.form() == PeriodExpression.Form.PERIOD && time.anchor() != PeriodExpression.Anchor.BASE) {
                first = first == null ? time : first;
                stretches++;
            }
        }
        if (first != null && (stretches == 1 || (stretches == 2 && isComparison))) {
            // "Main markets in the 10 months": those told of above.
            Period resolved =
                    first.resolve(PeriodContext.of(date, reporter.value()).in(run.value()));
            if (resolved.isStated() && !isRunning(resolved) && !isOfIssue(resolved, measures)) {
                current = new Slot<>(resolved, Evidence.PARAGRAPH, first.span());
                section = current;
                boolean isTitle = sentence < 0 && !main.value().isStated();
                main = isTitle ? current : main;
                isTitleGuessed = isTitle && first.anchor() != PeriodExpression.Anchor.WRITTEN;
            }
        }
        if (mainFlow != Measure.OTHER) {
            flow = mainFlow;
            last = last.withMeasure(isOfTurnover ? Measure.TURNOVER : mainFlow, Sense.NONE);
        }
        for (MeasureMention mention : measures) {
            if (isFlow(mention.measure())) {
                flow = mention.measure();
                last = last.withMeasure(flow, Sense.NONE);
            }
        }
    }

    /**
     * "At a glance, June 2026" in the middle of that June, "Our calls for 2026" in its first half: what is not over is when
     * the text came out, or of what it has forecasts.
     */
    private boolean isRunning(Period period) {
        boolean isEarly = period.isMonth()
                ? date.start().getDayOfMonth() < LAST_WEEK
                : period.isYear() && date.start().getMonthValue() <= HALF_OF_YEAR;
        return isEarly && date.isDay() && period.contains(date);
    }

    /** "Policy note no. 27, November 2025": its own month, named beside nothing that is measured, is when it came out. */
    private boolean isOfIssue(Period period, List<MeasureMention> measures) {
        return period.isMonth() && date.isDated() && period.contains(date) && measures.isEmpty();
    }

    /** "exports had stood at": a look back, after which the text goes on where it was. */
    private static boolean isPluperfect(ClauseScan.Scanned scanned) {
        Chunks chunks = scanned.chunks();
        for (int i = chunks.has(Cue.STATE) ? 0 : chunks.size(); i + 1 < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.WHILE) && chunk.is("when")) {
                // "sold goods worth A last year, less than in 2024, when it had been B": only the clause looks back.
                return false;
            }
            if (chunk.is(Cue.STATE) && PREDICATES.has(chunks.get(i + 1)) && chunk.is("had")) {
                return true;
            }
        }
        return false;
    }

    /** "Foreign trade of Slovakia, July 2025", "published figures for May": a time for what follows. */
    private void meetFigureless(Mentions mentions) {
        Optional<PeriodExpression> only = onlyTime(mentions.periods())
                .or(() -> mentions.periods().stream()
                        .filter(time -> isAnnounced(time, mentions))
                        .findFirst());
        if (only.isEmpty()) {
            return;
        }
        PeriodExpression time = only.get();
        List<Token> tokens = mentions.sentence().tokens();
        boolean isLeadIn = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(":");
        Period resolved = time.resolve(PeriodContext.of(date, reporter.value()));
        boolean isTurn = isTurnTo(time, mentions)
                || isTurnToStretch(time, resolved, mentions)
                || isRevisionOf(time, mentions)
                || isAnnounced(time, mentions)
                || isOfLead(time, mentions);
        if (current.value().isStated() && !isLeadIn && !isTurn) {
            return;
        }
        boolean isTold = isOfFigures(mentions)
                || SpokenTimes.isValueOf(tokens)
                || isStretch(resolved)
                || isOfGoodsLately(resolved, mentions)
                || SpokenTimes.isHad(time, tokens);
        if (!isTurn && !isLeadIn && !isTold) {
            return;
        }
        if (isComparedWith(time, tokens)) {
            return;
        }
        // "A year ago this week a man told me": trade is counted by months at least.
        boolean isSpan = resolved.isWholeMonths() || isLeadIn;
        boolean isOfText = resolved.isMonth()
                && (isRunning(resolved) || isOfRelease(time, tokens) || isOfIssue(resolved, mentions.measures()));
        if (resolved.isStated() && isSpan && !isOfText) {
            current = new Slot<>(resolved, Evidence.PARAGRAPH, time.span());
            periodParagraph = mentions.sentence().paragraph();
            main = main.value().isStated() ? main : current;
        }
    }

    /** "Vietnam's garment makers had a quieter September.": what opens a story of goods says when, if it is not long ago. */
    private boolean isOfGoodsLately(Period period, Mentions mentions) {
        boolean isRecent = mentions.sentence().index() <= OPENING
                && date.isDated()
                && period.isDated()
                && period.isWholeMonths()
                && period.start().isBefore(date.start())
                && period.end().plusMonths(MONTHS_OF_A_YEAR).isAfter(date.start());
        return isRecent
                && (!ProductFinder.standard().find(mentions.sentence()).isEmpty()
                        || mentions.sentence().tokens().stream().anyMatch(DEALERS::has));
    }

    /** Quarters, halves and other runs of months are what statistics are told of, whatever a sentence says of them. */
    private static boolean isStretch(Period period) {
        int months = period.isWholeMonths() ? period.lengthInMonths() : 0;
        return months > 1 && months < MONTHS_OF_A_YEAR;
    }

    /**
     * "the changes from October 2024 were:", "higher than in May:", "Exports: $4 billion (October: $3 billion)": a time to
     * compare with, and not the one told of.
     */
    static boolean isComparedWith(PeriodExpression time, List<Token> tokens) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).start() < time.span().start()) {
            first++;
        }
        int end = first;
        while (end < tokens.size() && tokens.get(end).start() < time.span().end()) {
            end++;
        }
        boolean isLabel = first > 0
                && tokens.get(first - 1).is("(")
                && end < tokens.size()
                && tokens.get(end).is(":");
        if (isLabel) {
            return true;
        }
        int before = first - 1;
        while (before > 0 && (tokens.get(before).is("the") || tokens.get(before).is("in"))) {
            before--;
        }
        return before >= 0
                && (tokens.get(before).is("from")
                        || tokens.get(before).is("than")
                        || (tokens.get(before).is("with") || tokens.get(before).is("to"))
                                && before > 0
                                && tokens.get(before - 1).is("compared"));
    }

    /** The one stretch of time among some that is neither what others are compared with nor the one spoken of; or none. */
    private static Optional<PeriodExpression> onlyTime(List<PeriodExpression> times) {
        PeriodExpression only = null;
        for (int i = 0; i < times.size(); i++) {
            PeriodExpression time = times.get(i);
            boolean isMeant = time.form() == PeriodExpression.Form.PERIOD
                    && time.anchor() != PeriodExpression.Anchor.BASE
                    && time.anchor() != PeriodExpression.Anchor.CURRENT;
            if (isMeant && only != null) {
                return Optional.empty();
            }
            only = isMeant ? time : only;
        }
        return Optional.ofNullable(only);
    }

    /** "Last month's annual trade figures": when they came out, not what they cover. */
    private static boolean isOfRelease(PeriodExpression time, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < time.span().end()) {
            at++;
        }
        for (int i = at; i < tokens.size() && i < at + RELEASE_REACH; i++) {
            if (tokens.get(i).is("annual")
                    || tokens.get(i).is("yearly")
                    || tokens.get(i).is("quarterly")) {
                return true;
            }
        }
        return false;
    }

    /** "the chamber said in its October round-up": what carries the figures has a month, the figures have others. */
    private static boolean isOfPublication(PeriodExpression time, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < time.span().end()) {
            at++;
        }
        return at < tokens.size() && PUBLICATIONS.has(tokens.get(at));
    }

    /** "April was no better.": a short sentence whose subject is a time, at the start of a paragraph. */
    private boolean isTurnTo(PeriodExpression time, Mentions mentions) {
        List<Token> tokens = mentions.sentence().tokens();
        int first = mentions.sentence().span().start();
        return isOpeningParagraph
                && tokens.size() <= LONGEST_TURN
                && time.span().start() == first
                && time.form() == PeriodExpression.Form.PERIOD;
    }

    /**
     * "In the first quarter of 2025, however, pressures re-emerged.", "Trade expanded during July-April.": several months that
     * open a paragraph, or in which trade did something there, are what it goes on with. An earlier time is looked back at, and
     * one that holds the time told of so far is a longer view of it.
     */
    private boolean isTurnToStretch(PeriodExpression time, Period resolved, Mentions mentions) {
        boolean isStretchAhead = isOpeningParagraph
                && time.form() == PeriodExpression.Form.PERIOD
                && time.anchor() != PeriodExpression.Anchor.BASE
                && isStretch(resolved)
                && !resolved.isBefore(current.value())
                && !isShorter(current.value(), resolved);
        if (!isStretchAhead) {
            return false;
        }
        for (Token token : mentions.sentence().tokens()) {
            if (token.start() >= time.span().start()) {
                return true;
            }
            if (token.isWord() && !OPENS_WITH_TIME.has(token)) {
                return !MeasureFinder.standard().find(mentions.sentence()).isEmpty();
            }
        }
        return false;
    }

    /** "I have the figures for the first half.": what follows is of that time. */
    private static boolean isAnnounced(PeriodExpression time, Mentions mentions) {
        List<Token> tokens = mentions.sentence().tokens();
        boolean isShort =
                tokens.size() <= LONGEST_TURN + LONGEST_LABEL || tokens.stream().anyMatch(RELEASED::has);
        for (int i = 0; isShort && tellsOfFigures(tokens) && i + 1 < tokens.size(); i++) {
            boolean isOf = OF_FIGURES.has(tokens.get(i))
                    && (tokens.get(i + 1).is("for")
                            || tokens.get(i + 1).is("of")
                            || tokens.get(i + 1).is("to")
                            || tokens.get(i + 1).is("through")
                            || tokens.get(i + 1).is("from"));
            int next = i + 2 < tokens.size() && tokens.get(i + 2).is("the") ? i + 3 : i + 2;
            if (isOf
                    && next < tokens.size()
                    && (tokens.get(next).start() == time.span().start()
                            || tokens.get(i + 1).start() == time.span().start())) {
                return true;
            }
        }
        return false;
    }

    /** "Data for April have been revised.": at the start of a paragraph it says of when the figures below are. */
    private boolean isRevisionOf(PeriodExpression time, Mentions mentions) {
        List<Token> tokens = mentions.sentence().tokens();
        return isOpeningParagraph
                && time.anchor() != PeriodExpression.Anchor.CURRENT
                && (WORDS.among(tokens) & (FIGURES | REVISED)) == (FIGURES | REVISED);
    }

    /** "LIMA, Nov 20 (Andean Wire) - Exports grew in October": the lead says of when the story is, whatever was listed above it. */
    private boolean isOfLead(PeriodExpression time, Mentions mentions) {
        if (!isOpeningParagraph || time.form() != PeriodExpression.Form.PERIOD) {
            return false;
        }
        List<Token> tokens = mentions.sentence().tokens();
        if (isBehindPoints && !POINTS.has(tokens.get(0))) {
            return isOfFigures(mentions);
        }
        for (int i = 1; i + 1 < tokens.size() && i < LONGEST_DATELINE; i++) {
            if (tokens.get(i).is(")") && DASHES.has(tokens.get(i + 1))) {
                return tokens.get(i).end() < time.span().start() && isOfFigures(mentions);
            }
        }
        return false;
    }

    private static boolean tellsOfFigures(List<Token> tokens) {
        return (WORDS.among(tokens) & FIGURES) != 0;
    }

    /** Whether a sentence without figures speaks of figures at all: the year of a treaty or of a birth is no time of trade. */
    private static boolean isOfFigures(Mentions mentions) {
        // "Korea, October 2024." is a label.
        return mentions.sentence().tokens().size() <= LONGEST_LABEL
                || !MeasureFinder.standard().find(mentions.sentence()).isEmpty()
                || tellsOfFigures(mentions.sentence().tokens());
    }

    /** An older time, or a part of the time that the article is about, is left at the end of a paragraph. */
    private static boolean isAside(Period period, Period main) {
        boolean isPartOfIt = main.contains(period)
                && period.lengthInMonths() < main.lengthInMonths()
                && period.lengthInMonths() <= MONTHS_OF_A_QUARTER;
        // "In the season that closed in October we shipped A": of a crop, and of nothing else.
        boolean isSeason = period.isDated()
                && period.lengthInMonths() == MONTHS_OF_A_YEAR
                && period.start().getMonthValue() > 1
                && main.lengthInMonths() < MONTHS_OF_A_YEAR;
        return period.isBefore(main) || isPartOfIt || isSeason;
    }

    private static boolean isFlow(Measure measure) {
        return measure == Measure.EXPORTS || measure == Measure.IMPORTS || measure == Measure.INVESTMENT;
    }

    /** The drafts of a sentence that tells figures of another time for what the one before told. */
    List<Draft> corresponding(ClauseScan.Scanned scanned, List<Draft> drafts) {
        List<Token> tokens = scanned.mentions().sentence().tokens();
        isDealt = drafts.size() > 1
                && scanned.chunks().has(Cue.RESPECTIVELY)
                && NamedBefore.isMeant(tokens)
                && others(scanned.mentions(), Integer.MAX_VALUE).isEmpty();
        if (isDealt) {
            return namedBefore.dealt(drafts);
        }
        boolean isNext = !drafts.isEmpty()
                && !spoken.isEmpty()
                && scanned.mentions().sentence().index() - sentence <= 1;
        return isNext && Corresponding.opens(scanned.mentions().sentence().tokens())
                ? Corresponding.dealt(drafts, spoken)
                : drafts;
    }

    List<Filled> fill(ClauseScan.Scanned scanned, List<Draft> drafts) {
        Mentions mentions = scanned.mentions();
        told = drafts;
        isOpeningParagraph = mentions.sentence().paragraph() != paragraph;
        if (isOpeningParagraph) {
            paragraph = mentions.sentence().paragraph();
            topicPartner = Slot.NO_AREA;
            paragraphPartner = Slot.NO_AREA;
            isOfAll = false;
            flowPartner = Slot.NO_AREA;
            if (ownReporter.value().isStated() && !parties.isPair()) {
                // A look at another country's figures ends with its paragraph.
                reporter = ownReporter;
                last = last.reporter().value().equals(ownReporter.value()) ? last : last.withReporter(ownReporter);
            }
            if (aroundSingled.value().isStated()) {
                // What one month alone brought is told of in its paragraph.
                current = aroundSingled;
                aroundSingled = Slot.NO_PERIOD;
            }
            Slot<Period> ofSection = section.value().isStated() ? section : main;
            if (isOfWeek) {
                // "A ship tied up last week with B tonnes": the next paragraph is not of that week.
                current = main;
                isOfWeek = false;
            }
            // "A in the first quarter, B in the second and C in the third": the next paragraph goes on with all of
            // them.
            boolean isTakenApart = partsTold.size() >= SEVERAL_PARTS
                    && partsTold.stream().allMatch(p -> ofSection.value().contains(p));
            if (ofSection.value().isStated() && (isTakenApart || isAside(current.value(), ofSection.value()))) {
                current = ofSection;
            }
            partsTold.clear();
        }
        Measure turned = hints.has(mentions.sentence(), Hints.TURN)
                ? FlowTurns.flow(mentions.sentence().tokens(), flow)
                : Measure.OTHER;
        isTurned = turned != Measure.OTHER;
        turnTo(turned);
        isOfWhich = scanned.chunks().has(Cue.OF_WHICH);
        isOfThat = !scanned.chunks().isEmpty() && scanned.chunks().get(0).is(Cue.OF_WHICH);
        if (drafts.isEmpty()) {
            passOver(scanned);
            return List.of();
        }
        betweenStart = Period.UNSTATED;
        isPluperfect = isPluperfect(scanned);
        isCollective = isCollective(mentions);
        hasCombined = scanned.chunks().has(Cue.COMBINED);
        combinedAt = hasCombined ? figuresBeforeCombined(scanned.chunks()) : 0;
        mayTellTogether = hasSmallNumber(mentions.sentence().tokens());
        otherSide = OtherSide.in(mentions);
        List<Filled> filled = new ArrayList<>(drafts.size());
        List<Period> bases = new ArrayList<>();
        int[] earlierSeen = new int[1];
        if (drafts.get(0).period() < 0 && drafts.get(0).role() == Draft.Role.MAIN) {
            moveBehindBase(drafts, mentions);
        }
        for (Draft draft : drafts) {
            if (draft.role() == Draft.Role.MAIN) {
                earlierSeen[0] = 0;
            }
            Filled next = filled(draft, filled, scanned, earlierSeen);
            filled.add(next);
            Period old = next.slots().period().value();
            if (draft.role() == Draft.Role.EARLIER && old.hasSameLengthAs(comparedBy)) {
                bases.add(old);
            }
            remember(next, mentions);
        }
        yearAfterTheBase(filled);
        rememberPartners(drafts, filled);
        if (!bases.isEmpty()) {
            lastBases.clear();
            lastBases.addAll(bases);
        }
        topicActor = Area.UNSTATED;
        topicRole = Cue.NONE;
        boolean hasGoods = false;
        for (Filled each : filled) {
            hasGoods |= each.frame().measure() == flow
                    && !each.frame().product().value().isAll();
            boolean isLevel =
                    each.draft().form() == Draft.Form.LEVEL && each.draft().role() == Draft.Role.MAIN;
            lastLevel = isLevel && !isOfThat ? each.frame() : lastLevel;
        }
        lastPart = onlyPart(filled);
        lastSum = sumOfFlows(scanned, filled);
        goodsAt = hasGoods ? mentions.sentence().index() : goodsAt;
        namedBefore.add(others(mentions, Integer.MAX_VALUE));
        namedBefore.tell(partnersOf(filled), isOpeningParagraph);
        isDealt = false;
        rememberOthers(mentions);
        rememberParagraphPartner(filled);
        rememberFlowPartner(filled);
        rememberSpoken(filled);
        rememberWhetherOne(filled, mentions);
        isBehindPoints = POINTS.has(mentions.sentence().tokens().get(0));
        sentence = mentions.sentence().index();
        return filled;
    }

    /** A sentence that tells no figure: whom and what it speaks of serves the next. */
    private void passOver(ClauseScan.Scanned scanned) {
        Mentions mentions = scanned.mentions();
        figureless = Optional.of(mentions);
        rememberTopicCountry(mentions);
        meetFigureless(mentions);
        Measure asked = hints.has(mentions.sentence(), Hints.QUESTION)
                ? Questions.flow(mentions.sentence().tokens(), tellerIn(mentions))
                : Measure.OTHER;
        turnTo(asked);
        askedAt = asked == Measure.OTHER ? askedAt : mentions.sentence().index();
        Area actor = scanned.actor().value();
        // "Romania is our second market. We sold": whoever is ours is not who "we" are.
        boolean isOurs = mentions.sentence().tokens().stream().anyMatch(t -> t.is("our"));
        if (scanned.role() != Cue.NONE && actor.isStated() && !actor.equals(Phrases.HOME) && !isOurs) {
            topicActor = actor;
            topicRole = scanned.role();
        }
        namedBefore.add(others(mentions, Integer.MAX_VALUE));
        namedBefore.tell(List.of(), isOpeningParagraph);
        rememberOthers(mentions);
        rememberTopicOfParagraph(mentions);
        Coverage labelled = labelled(mentions.sentence().tokens());
        if (labelled != Coverage.UNSTATED) {
            label = labelled;
            labelParagraph = mentions.sentence().paragraph();
        }
    }

    /** "Goods." in front of a paragraph: what its figures cover. */
    private static Coverage labelled(List<Token> tokens) {
        boolean isLabel = tokens.size() == LABEL_TOKENS && !tokens.get(1).isWord();
        if (isLabel && (tokens.get(0).is("goods") || tokens.get(0).is("merchandise"))) {
            return Coverage.GOODS;
        }
        return isLabel && tokens.get(0).is("services") ? Coverage.SERVICES : Coverage.UNSTATED;
    }

    private Coverage coverage(Frame frame) {
        boolean isLabelled = labelParagraph == here.orElseThrow().sentence().paragraph();
        return frame.coverage() == Coverage.UNSTATED && frame.measure().isTrade() && isLabelled
                ? label
                : frame.coverage();
    }

    /** The words that name whose figures these are, where a sentence asks "What does Kenya buy?". */
    private Span tellerIn(Mentions mentions) {
        for (AreaMention mention : mentions.areas()) {
            if (mention.area().equals(reporter.value())) {
                return mention.span();
            }
        }
        return Span.NONE;
    }

    private void turnTo(Measure other) {
        if (other != Measure.OTHER) {
            flow = other;
            last = last.withMeasure(other, Sense.NONE);
        }
    }

    /** The one part of trade that all figures of a sentence are about; NONE if they are about several. */
    private static Frame onlyPart(List<Filled> filled) {
        Frame first = filled.get(0).frame();
        for (Filled each : filled) {
            boolean isSame = each.frame()
                            .product()
                            .value()
                            .equals(first.product().value())
                    && each.frame().partner().value().equals(first.partner().value());
            if (!isSame) {
                return Frame.NONE;
            }
        }
        return first;
    }

    /** The goods that "its" and "their" mean at the start of the next sentence. */
    void setTopic(Optional<Product> goods) {
        topicProduct = goods;
    }

    private Filled filled(Draft draft, List<Filled> before, ClauseScan.Scanned scanned, int[] earlierSeen) {
        Mentions mentions = scanned.mentions();
        here = Optional.of(mentions);
        Quantity figure = mentions.quantities().get(draft.quantity());
        if (draft.frame().product().value().equals(Product.THAT)) {
            return filled(ofThat(draft), before, scanned, earlierSeen);
        }
        Frame frame = balanceMeant(withMeasure(draft, before, figure));
        frame = basisOfMain(draft, frame, before);
        Frame whole = draft.whole();
        if (draft.form() == Draft.Form.SHARE) {
            frame = shareFrame(draft, frame);
        }
        frame = ofTheSameSale(draft, frame, before);
        frame = ofThatTime(frame, before, mentions);
        frame = ofTheSameSum(draft, frame, before);
        frame = ofTheSamePrice(frame, before);
        frame = withProductOfTonnes(frame, figure);
        if (topicProduct.isPresent() && frame.product().value().isAll() && !frame.isTotal()) {
            frame = frame.withProduct(new Slot<>(topicProduct.get(), Evidence.SENTENCE, Span.NONE));
        }
        boolean areBuyers = hasCombined
                && recent.size() >= 2
                && frame.isWeak()
                && frame.measure() == Measure.IMPORTS
                && flow == Measure.EXPORTS
                && !draft.actor().value().isStated();
        if (areBuyers) {
            // "The three countries together bought": what the partners named one by one buy are exports to them.
            frame = frame.withMeasure(Measure.EXPORTS, Sense.NONE);
        }
        boolean isEarnedThere = isTurned
                && flow == Measure.IMPORTS
                && frame.isWeak()
                && frame.measure() == Measure.EXPORTS
                && !draft.actor().value().isStated();
        if (isEarnedThere) {
            // "In the opposite direction, cables brought in A": earned by those whom we buy from.
            frame = frame.withMeasure(Measure.IMPORTS, Sense.NONE);
        }
        if (isOfBothFlows(draft, frame, before)) {
            // "Exports were A and imports B. Together that is C."
            frame = frame.withMeasure(Measure.TURNOVER, Sense.NONE).weak(true);
        }
        boolean isOfSome = isCollective
                && draft.frame().measure() == Measure.OTHER
                && !draft.actor().value().isStated()
                && draft.role() == Draft.Role.MAIN
                && frame.product().value().isAll()
                && recent.size() < 2;
        if (isOfSome) {
            // "These three groups together earned A": of several, and not of all.
            frame = frame.withProduct(
                    Slot.explicit(Product.SEVERAL, mentions.sentence().span()));
        }
        if (draft.form() == Draft.Form.SHARE && before.isEmpty() && isOfPartBefore(mentions) && isOfNothing(frame)) {
            // "They accounted for 47 per cent of all exports": the part that the sentence before told.
            frame = frame.withProduct(lastPart.product().at(Evidence.SENTENCE)).withPartner(lastPart.partner());
        }
        frame = isBesideLevelOfList(draft, before)
                ? ofThatParty(frame, before.get(draft.partner()).frame())
                : withParties(draft, frame, whole, before);
        Optional<Slot<Area>> together = frame.isTotal() || isDealt ? Optional.empty() : namedTogether(draft, before);
        if (together.isPresent()) {
            boolean isOfGoods = frame.product().value().equals(Product.SEVERAL);
            frame = isOfGoods ? frame.withProduct(Slot.ALL_GOODS) : frame;
            frame = ofTheirs(frame).withPartner(together.get());
        }
        if (draft.form() == Draft.Form.SHARE && !whole.isStated() && isBesideLevel(draft, frame, before)) {
            whole = frame.withProduct(Slot.ALL_GOODS).withPartner(Slot.NO_AREA).withTotal();
        }
        comparedBy = draft.role() == Draft.Role.EARLIER ? mainPeriod(draft, before) : comparedBy;
        Slot<Period> base = Slot.NO_PERIOD;
        Slot<Period> period = totalSoFar(
                draft,
                period(draft, frame, before, mentions, earlierSeen),
                frame.reporter().value(),
                mentions);
        boolean isOfMonth = draft.isChange()
                && period.evidence() != Evidence.EXPLICIT
                && period.value().isDated()
                && period.value().isWholeMonths()
                && !period.value().isMonth()
                && Ways.isMonthly(mentions.sentence(), figure);
        if (isOfMonth) {
            // "Month on month, exports fell by 0.8%": beside the figures of a stretch, those of its last month.
            period = lastMonth.value().isStated()
                    ? lastMonth.at(Evidence.PARAGRAPH)
                    : new Slot<>(
                            Period.months(YearMonth.from(period.value().end()), 1), period.evidence(), period.origin());
        }
        boolean isOfContract = frame.measure() == Measure.CONTRACT
                && period.value().isDated()
                && period.value().lengthInMonths() < Period.year(2000).lengthInMonths();
        if (isOfContract) {
            // A contract is counted in the year in which it is signed.
            period = new Slot<>(Period.year(period.value().end().getYear()), period.evidence(), period.origin());
        }
        if (draft.quarter() > 0 && period.value().isStated()) {
            int year = period.value().start().getYear();
            period = new Slot<>(Period.quarter(year, draft.quarter()), period.evidence(), period.origin());
        }
        if (draft.isChange() && draft.base() >= 0) {
            PeriodExpression expression = mentions.periods().get(draft.base());
            Period resolved = expression.resolve(context(draft, frame, before).comparedWith(period.value()));
            base = Slot.explicit(resolved, expression.span());
        }
        if (draft.isChange() && !base.value().isStated()) {
            Quantity changed = mentions.quantities().get(draft.quantity());
            Period compared = Ways.base(mentions.sentence(), changed, period.value());
            base = compared.isStated() ? Slot.explicit(compared, changed.span()) : base;
        }
        Slots slots = new Slots(
                frame.reporter(),
                saysAll(frame) ? new Slot<>(Area.UNSTATED, Evidence.EXPLICIT, frame.span()) : frame.partner(),
                frame.product(),
                period,
                coverage(frame),
                frame.basis(),
                frame.measure() == Measure.CONTRACT ? draft.status() : status(draft, period.value()),
                "");
        if (draft.form() == Draft.Form.LEVEL && frame.isTrade() && Amount.isTelling(figure)) {
            seen.putIfAbsent(Amount.of(figure), frame);
        }
        return new Filled(
                draft,
                frame,
                slots,
                base,
                whole,
                isNamed(draft, frame, before, mentions),
                scanned.isInserted(draft.quantity()));
    }

    /** "China (A, -4.7%)": both figures of a bracket are of the party in front of it. */
    private static boolean isBesideLevelOfList(Draft draft, List<Filled> before) {
        return draft.phrasing().equals("signed-rate")
                && draft.partner() >= 0
                && draft.partner() == before.size() - 1
                && before.get(draft.partner()).draft().actor().value().isStated();
    }

    private static Frame ofThatParty(Frame frame, Frame level) {
        return frame.withMeasure(level.measure(), frame.sense())
                .withReporter(level.reporter())
                .withPartner(level.partner());
    }

    private boolean isOfBothFlows(Draft draft, Frame frame, List<Filled> before) {
        boolean isOpen = before.isEmpty()
                && draft.form() == Draft.Form.LEVEL
                && draft.frame().measure() == Measure.OTHER
                && frame.product().value().isAll()
                && !draft.actor().value().isStated();
        if (!isOpen || here.isEmpty() || !isSpokenOf(Measure.EXPORTS) || !isSpokenOf(Measure.IMPORTS)) {
            return false;
        }
        List<Token> tokens = here.get().sentence().tokens();
        String first = tokens.get(0).lower();
        String third = tokens.size() > 2 ? tokens.get(2).lower() : "";
        boolean isSum = first.equals("together") || first.equals("altogether") || third.equals("together");
        return isSum && here.get().sentence().index() - sentence <= 1;
    }

    /** "Total exports were A" are those to everybody. */
    private static boolean saysAll(Frame frame) {
        return frame.isTotal()
                && isFlow(frame.measure())
                && !frame.partner().value().isStated()
                && frame.product().value().isAll();
    }

    /** "Chile sold A of copper to China. A year earlier it sold B": of copper and to China, too, though neither is said again. */
    private Frame ofTheSameSale(Draft draft, Frame frame, List<Filled> before) {
        boolean isBare = before.isEmpty()
                && frame.isWeak()
                && frame.measure() == lastLevel.measure()
                && isFlow(frame.measure())
                && frame.product().value().isAll()
                && !frame.partner().value().isStated()
                && draft.form() == Draft.Form.LEVEL
                && draft.period() >= 0
                && here.isPresent()
                && here.get().sentence().index() - sentence <= 1
                && lastLevel.partner().value().equals(lastPart.partner().value())
                && lastLevel.product().value().equals(lastPart.product().value());
        if (!isBare) {
            return frame;
        }
        boolean isBaseTime = here.get().periods().get(draft.period()).anchor() == PeriodExpression.Anchor.BASE;
        boolean isRepeated = false;
        for (Token token : here.get().sentence().tokens()) {
            isRepeated |= token.is("it") || token.is("they") || token.is("we");
        }
        return isBaseTime && isRepeated
                ? frame.withProduct(lastLevel.product().at(Evidence.SENTENCE))
                        .withPartner(lastLevel.partner().at(Evidence.SENTENCE))
                : frame;
    }

    /** "more than in 2023, when exports came to A": those of what the sentence tells of, though it is not said again. */
    private static Frame ofThatTime(Frame frame, List<Filled> before, Mentions mentions) {
        if (before.isEmpty() || !frame.product().value().isAll() || frame.isTotal()) {
            return frame;
        }
        Frame last = before.get(before.size() - 1).frame();
        boolean isSame = last.measure() == frame.measure()
                && frame.span().length() > 0
                && !last.product().value().isAll();
        return isSame
                        && SpokenTimes.isBehindWhen(
                                frame.span(), mentions.sentence().tokens())
                ? frame.withProduct(last.product().at(Evidence.SENTENCE))
                : frame;
    }

    private static boolean isOfNothing(Frame frame) {
        return frame.product().value().isAll() && !frame.partner().value().isStated();
    }

    /** The sentence takes up the last level, which was of a part. */
    private boolean isOfPartBefore(Mentions mentions) {
        List<Token> tokens = mentions.sentence().tokens();
        boolean isPronoun = tokens.size() > 1
                && (tokens.get(0).is("they")
                        || tokens.get(0).is("it")
                        || tokens.get(0).is("these")
                        || tokens.get(0).is("this")
                        || tokens.get(0).is("that")
                        || (tokens.get(0).is("their") && tokens.get(1).is("share")));
        return isPronoun && mentions.sentence().index() - sentence <= 1 && !isOfNothing(lastPart);
    }

    /** "EU countries bought A, or 56 per cent": amount and share are of one thing, which the first of them has told. */
    private static Frame ofTheSameSum(Draft draft, Frame frame, List<Filled> before) {
        boolean isTied = draft.partner() >= 0 && draft.partner() == before.size() - 1;
        if (!isTied) {
            return frame;
        }
        Filled first = before.get(draft.partner());
        boolean isShareOfLevel =
                draft.form() == Draft.Form.SHARE && first.draft().form() == Draft.Form.LEVEL;
        boolean isLevelOfShare =
                draft.form() == Draft.Form.LEVEL && first.draft().form() == Draft.Form.SHARE;
        boolean isOther = isFlow(frame.measure())
                && isFlow(first.frame().measure())
                && frame.measure() != first.frame().measure();
        return (isShareOfLevel || isLevelOfShare) && isOther
                ? frame.withMeasure(first.frame().measure(), Sense.NONE)
                : frame;
    }

    /** "The price was A a tonne, down 16% from B": what follows a price is of the same good. */
    private static Frame ofTheSamePrice(Frame frame, List<Filled> before) {
        if (before.isEmpty()
                || frame.measure() != Measure.PRICE
                || !frame.product().value().isAll()) {
            return frame;
        }
        Frame first = before.get(before.size() - 1).frame();
        return first.measure() == Measure.PRICE ? frame.withProduct(first.product()) : frame;
    }

    /** "More than half of it went to Pakistan": the last level that was told, for another partner. */
    private Draft ofThat(Draft part) {
        boolean isNear = here.isPresent() && here.get().sentence().index() - sentence <= 1;
        boolean isFlow = lastLevel.measure() == Measure.EXPORTS || lastLevel.measure() == Measure.IMPORTS;
        boolean isSome = !part.frame().partner().value().isStated();
        Frame whole = isNear && (isFlow || isSome) ? lastLevel : Frame.NONE;
        Slot<Area> own = whole.reporter();
        Frame of = whole.withReporter(new Slot<>(own.value(), weaker(own.evidence(), Evidence.SENTENCE), own.origin()))
                .withPeriod(-1);
        if (isSome) {
            // "Of this, A left by rail": whatever it is, it is not all.
            return part.withFrame(of.withProduct(
                    Slot.explicit(Product.PART, part.frame().product().origin())));
        }
        return part.withFrame(of.withPartner(part.frame().partner()));
    }

    /** A noun phrase of the clause says what is measured, or that of the clause before does. */
    private boolean isNamed(Draft draft, Frame filled, List<Filled> before, Mentions mentions) {
        Frame said = draft.frame();
        boolean isOwn = said.measure() != Measure.OTHER
                || said.isTrade()
                || said.product().value().name().startsWith(Phrases.EARNINGS)
                || draft.whole().measure() != Measure.OTHER;
        boolean isNext = before.isEmpty()
                && onlyMeasure
                && mentions.sentence().index() - sentence <= 1
                && mentions.sentence().paragraph() == lastParagraph;
        isNext |= before.isEmpty() && named.size() == 1 && named.contains(last.measure());
        isNext |= before.isEmpty() && mentions.sentence().index() - askedAt <= ANSWER && filled.measure() == flow;
        boolean isRole = draft.actorRole() == Cue.DESTINATION || draft.actorRole() == Cue.ORIGIN;
        return isOwn
                || isNext
                || isRole
                || isToldByRole(filled.measure(), mentions)
                || (!before.isEmpty() && before.get(before.size() - 1).isNamed());
    }

    /** "The US was the top destination with $88 billion": a destination is one of exports. */
    private static boolean isToldByRole(Measure flow, Mentions mentions) {
        int role = flow == Measure.EXPORTS ? BUYER : flow == Measure.IMPORTS ? SELLER : 0;
        return role != 0 && (WORDS.among(mentions.sentence().tokens()) & role) != 0;
    }

    /** Whether a sentence speaks of one measure and names it: then the next one may go on without. */
    private void rememberWhetherOne(List<Filled> filled, Mentions mentions) {
        Measure measure = filled.get(0).frame().measure();
        onlyMeasure = true;
        for (Filled each : filled) {
            if (each.isNamed() && isFlow(each.frame().measure())) {
                named.add(each.frame().measure());
            }
            onlyMeasure &= each.isNamed() && each.frame().measure() == measure;
        }
        lastParagraph = mentions.sentence().paragraph();
    }

    /** One flow with one partner, and nothing else: the next sentence may tell the other flow with the same. */
    private void rememberFlowPartner(List<Filled> filled) {
        Frame first = filled.get(0).frame();
        boolean isOne = true;
        for (Filled each : filled) {
            isOne &= each.frame().measure() == first.measure()
                    && each.frame().partner().value().equals(first.partner().value());
        }
        boolean isFlow = first.measure() == Measure.EXPORTS || first.measure() == Measure.IMPORTS;
        flowPartner = isOne && isFlow && first.product().value().isAll() ? first.partner() : Slot.NO_AREA;
        lastFlowMeasure = first.measure();
    }

    /** "a deficit of 98 billion, compared with 2.4 billion in 1985": an undated figure is a year younger than its base. */
    private void yearAfterTheBase(List<Filled> filled) {
        for (int i = 0; i + 1 < filled.size(); i++) {
            Filled each = filled.get(i);
            Filled next = filled.get(i + 1);
            boolean isUndated = each.draft().role() == Draft.Role.MAIN
                    && !each.slots().period().value().isStated();
            Slot<Period> base = next.slots().period();
            if (isUndated
                    && next.draft().role() == Draft.Role.EARLIER
                    && base.value().isYear()) {
                Slot<Period> year = new Slot<>(base.value().plusYears(1), Evidence.SENTENCE, base.origin());
                filled.set(
                        i,
                        new Filled(
                                each.draft(),
                                each.frame(),
                                each.slots().withPeriod(year),
                                each.base(),
                                each.whole(),
                                each.isNamed(),
                                each.isAside()));
                current = year;
            }
        }
    }

    /** The parties that figures were given to one by one: "the three together" are these. */
    private void rememberPartners(List<Draft> drafts, List<Filled> filled) {
        for (int i = 0; i < drafts.size(); i++) {
            boolean isListed = drafts.get(i).actor().value().isStated()
                    && drafts.get(i).form() == Draft.Form.LEVEL
                    && drafts.get(i).role() == Draft.Role.MAIN;
            Area partner = filled.get(i).frame().partner().value();
            if (isListed && partner.isStated() && !recent.contains(partner)) {
                recent.add(partner);
            } else if (!isListed
                    && drafts.get(i).role() == Draft.Role.MAIN
                    && drafts.get(i).form() == Draft.Form.LEVEL) {
                recent.clear();
            }
        }
    }

    /** A figure of at least two digits in money, to know it again. */
    private record Amount(BigDecimal value, String unit) {

        static Amount of(Quantity quantity) {
            return new Amount(
                    quantity.value().stripTrailingZeros(), quantity.unit().code());
        }

        /** Whether a figure is known again when it is told again. */
        static boolean isTelling(Quantity quantity) {
            BigDecimal number = quantity.number();
            return quantity.kind() == Kind.MONEY
                    && (number.precision() > 1 || number.unscaledValue().bitLength() > 3)
                    && quantity.unit().isStated();
        }
    }

    // What is measured.

    private Frame withMeasure(Draft draft, List<Filled> before, Quantity figure) {
        Frame frame = receiptsMeant(ofTheTwo(draft.frame()));
        if (draft.phrasing().equals(ContractItem.ID)) {
            boolean isOfContracts = last.measure() == Measure.CONTRACT
                    && here.isPresent()
                    && here.get().sentence().index() - sentence <= 2;
            return isOfContracts ? frame : Frame.NONE.withSpan(frame.span());
        }
        boolean isOpen = frame.measure() == Measure.OTHER
                && !frame.isTrade()
                && frame.product().value().isAll()
                && frame.span().equals(Span.NONE);
        boolean isProductOnly = frame.measure() == Measure.OTHER
                && !frame.product().value().isAll()
                && frame.span().equals(Span.NONE);
        boolean mayBeKnown = isOpen && before.isEmpty() && Amount.isTelling(figure);
        Frame known = mayBeKnown ? seen.get(Amount.of(figure)) : null;
        if (known != null) {
            Frame same = known.withPeriod(frame.period());
            return frame.isTotal() ? same.withProduct(Slot.ALL_GOODS) : same;
        }
        boolean isGoalOfTwo = draft.status() == Status.TARGET
                && frame.measure() == Measure.OTHER
                && !frame.isTrade()
                && frame.product().value().isAll()
                && parties.isPair()
                && Amount.isTelling(figure);
        if (isGoalOfTwo) {
            // What two countries aim at, without more words, is their trade.
            return frame.withMeasure(Measure.TURNOVER, Sense.NONE).weak(true);
        }
        Frame model =
                before.isEmpty() ? last : before.get(before.size() - 1).frame().withExtreme(LevelClaim.Extreme.NONE);
        if (before.isEmpty() && isOpen && (opensWithPronoun() || SpokenTimes.isSubject(here.orElseThrow()))) {
            // "Exports broke all records. They reached A": what the sentence without figures told of.
            model = isOnlyAimedBefore(here.get().sentence()) ? aimed : topicOr(model);
        }
        boolean isNextForecast = draft.phrasing().equals("forecast-figure")
                && aheadFrame.isStated()
                && here.isPresent()
                && goesOnAhead(draft, here.get());
        if (isNextForecast) {
            // "It raised its projection for the surplus to A. Others expect B": of the surplus, too.
            model = aheadFrame;
        }
        if (isLookBack(draft, before, isOpen)) {
            // "Sales of tin were A. A year earlier the figure was B": of tin, too.
            model = model.withProduct(lastLevel.product());
        }
        if (before.isEmpty() && lastSum.isStated() && isOfIt()) {
            // "Trade came to A, of which exports were B and imports C. A year earlier it was D": the trade.
            model = lastSum;
        }
        if (frame.share() && frame.measure() == Measure.OTHER && lastShare.isStated()) {
            // "The American share slipped": another's share than the one before.
            model = draft.actor().value().isStated() ? lastShare.withPartner(Slot.NO_AREA) : lastShare;
        }
        boolean isItem = draft.phrasing().equals("area-figure") && isFlow(flow);
        boolean isTaker = (draft.cue() == Cue.SHARE_VERB || isItem)
                && draft.actor().value().isStated()
                && (model.measure() == Measure.BALANCE
                        || (model.measure() == Measure.TURNOVER && draft.cue() == Cue.SHARE_VERB));
        if (isOpen && isTaker && draft.form() == Draft.Form.LEVEL) {
            // Nobody takes a balance: what a country takes is a flow.
            model = model.withMeasure(flow == Measure.OTHER ? Measure.EXPORTS : flow, Sense.NONE);
        }
        boolean isGone = draft.phrasing().equals("figure-is")
                && frame.partner().value().isStated()
                && model.measure() == Measure.BALANCE
                && flow != Measure.INVESTMENT;
        if (isOpen && isGone) {
            // "The surplus was A. Only B went to Japan": of a surplus nothing goes anywhere.
            model = model.withMeasure(Measure.EXPORTS, Sense.NONE);
        }
        boolean isPartnerInTrade = draft.actorRole() == Cue.TRADE_PARTNER && isOfTurnover;
        boolean isRankedInTrade = rankedIn == paragraph || isPartnerInTrade;
        if (isItem && isOpen && isRankedInTrade && model.measure() != Measure.TURNOVER) {
            // "China stayed the largest partner with A": whoever follows is a partner in the same trade.
            model = model.withMeasure(Measure.TURNOVER, Sense.NONE);
        }
        boolean isRole = isOpen
                && draft.actor().value().isStated()
                && (isFlow(model.measure())
                        || model.measure() == Measure.BALANCE
                        || model.measure() == Measure.TURNOVER
                        // "Italy was the largest market, taking 43%": where nothing was told, the noun says of what.
                        || !model.isStated())
                && model.measure() != Measure.INVESTMENT;
        if (isRole && draft.actorRole() == Cue.DESTINATION) {
            model = model.withMeasure(Measure.EXPORTS, Sense.NONE);
        } else if (isRole && draft.actorRole() == Cue.ORIGIN) {
            model = model.withMeasure(Measure.IMPORTS, Sense.NONE);
        }
        boolean isOfModel = isFlow(model.measure()) || model.measure() == Measure.CONTRACT;
        if (isProductOnly && (isOfModel || flow != Measure.OTHER)) {
            return frame.withMeasure(isOfModel ? model.measure() : flow, Sense.NONE)
                    .withReporter(isOfModel ? model.reporter() : Slot.NO_AREA)
                    .withSpan(model.span());
        }
        if (isOpen
                && model.isStated()
                && (!draft.actor().value().isStated()
                        || draft.form() == Draft.Form.SHARE
                        || draft.role() != Draft.Role.MAIN
                        || !draft.actorRole().equals(Cue.NONE)
                        || draft.phrasing().equals("in-brackets")
                        || draft.phrasing().equals("area-figure")
                        || draft.phrasing().equals("share-verb"))) {
            // "China took 40 per cent of exports and Japan 12": another party than the one before.
            boolean isOther = !before.isEmpty()
                    && !draft.actor()
                            .value()
                            .equals(before.get(before.size() - 1)
                                    .draft()
                                    .actor()
                                    .value());
            boolean isOneOfAList = draft.actor().value().isStated()
                    && (isOther
                            || draft.phrasing().equals("area-figure")
                            || draft.phrasing().equals("share-verb")
                            || draft.phrasing().equals("in-brackets"));
            // "They compare with an average of A": what was told names the trade, the figure's own words its kind.
            Frame filled = model.withPeriod(frame.period())
                    .withShare(frame.share())
                    .withTiming(frame.timing() == LevelClaim.Timing.TOTAL ? model.timing() : frame.timing())
                    .withExtreme(frame.extreme() == LevelClaim.Extreme.NONE ? model.extreme() : frame.extreme());
            filled = isOneOfAList ? filled.withPartner(Slot.NO_AREA) : filled;
            // "Total: A" above a list of goods is of all of them.
            filled = frame.isTotal() ? filled.withProduct(Slot.ALL_GOODS) : filled;
            filled = frame.reporter().value().isStated() ? filled.withReporter(frame.reporter()) : filled;
            return frame.partner().value().isStated() ? filled.withPartner(frame.partner()) : filled;
        }
        if (isOpen && model.isStated()) {
            return frame.withMeasure(model.measure(), model.sense()).withProduct(model.product());
        }
        boolean isAmount = draft.form() == Draft.Form.LEVEL || draft.form() == Draft.Form.ABSOLUTE;
        boolean isTrade = !isAmount || figure.value().compareTo(LEAST_TRADE) >= 0;
        return (isTrade && isFurtherGoods(draft, frame)) || isOfGoodsToldOf(frame, before)
                ? frame.withMeasure(flow, Sense.NONE).weak(true)
                : frame;
    }

    /** An older figure, or the change, of what the sentence before told, which was one part of its flow. */
    private boolean isLookBack(Draft draft, List<Filled> before, boolean isOpen) {
        return isOpen
                && before.isEmpty()
                && here.isPresent()
                && (draft.role() == Draft.Role.EARLIER || draft.isChange() && isTakenUp(here.get()))
                && here.get().sentence().index() - sentence <= 1
                && lastLevel.measure() == last.measure()
                && lastLevel.product().equals(lastPart.product());
    }

    /** "They reached A", "It came to A": a pronoun is the subject of the sentence. */
    private boolean opensWithPronoun() {
        List<Token> tokens = here.isPresent() ? here.get().sentence().tokens() : List.of();
        return tokens.size() > 1
                && (tokens.get(0).is("it") || tokens.get(0).is("they"))
                && Tenses.isPastVerb(tokens.get(1));
    }

    /** "It had hoped for exports of A. They came to B": what the sentence right before aims at, if it tells no fact. */
    private boolean isOnlyAimedBefore(Sentence next) {
        return aimed.isStated() && next.index() - aimedAt == 1 && next.paragraph() == paragraph && factAt < aimedAt;
    }

    /** The one measure of trade that the sentence right before names, if it has no figures; else what is given. */
    private Frame topicOr(Frame model) {
        boolean isNext = figureless.isPresent()
                && here.isPresent()
                && here.get().sentence().index() - figureless.get().sentence().index() == 1;
        Measure found = Measure.OTHER;
        Sense sense = Sense.NONE;
        for (MeasureMention mention :
                isNext ? MeasureFinder.standard().find(figureless.get().sentence()) : List.<MeasureMention>of()) {
            boolean isSame = found == Measure.OTHER || found == mention.measure();
            if (!mention.isTrade() || !isSame) {
                return model;
            }
            found = mention.measure();
            sense = mention.sense();
        }
        return found == Measure.OTHER || found == model.measure() ? model : Frame.NONE.withMeasure(found, sense);
    }

    /** "it was", "it stood at": the subject of the sentence before, and not the last part of it. */
    private boolean isOfIt() {
        List<Token> tokens = here.isPresent() && here.get().sentence().index() - sentence <= 1
                ? here.get().sentence().tokens()
                : List.of();
        for (int i = 0; i + 1 < tokens.size() && !tokens.get(i).is(";"); i++) {
            Token verb = tokens.get(i + 1);
            if (tokens.get(i).is("it") && (Tenses.isPastVerb(verb) || verb.is("is") || verb.is("was"))) {
                return true;
            }
        }
        return false;
    }

    /** What a sentence gives as the sum of both flows; NONE if it gives none. */
    private static Frame sumOfFlows(ClauseScan.Scanned scanned, List<Filled> filled) {
        Frame first = filled.get(0).frame();
        boolean isSum = filled.size() > 2
                && first.measure() == Measure.TURNOVER
                && filled.get(0).draft().form() == Draft.Form.LEVEL
                && filled.get(0).draft().role() == Draft.Role.MAIN
                && scanned.chunks().has(Cue.OF_WHICH);
        return isSum ? first.withPeriod(-1) : Frame.NONE;
    }

    /** "Gross receipts rose": where a text tells of investment, what was invested. */
    private Frame receiptsMeant(Frame frame) {
        if (here.isEmpty() || flow != Measure.INVESTMENT) {
            return frame;
        }
        boolean isReceipts = frame.measure() == Measure.EXPORTS && !namesExports();
        boolean isSources = frame.measure() == Measure.IMPORTS;
        boolean isCapital = frame.measure() == Measure.OTHER
                && !frame.isTrade()
                && CAPITAL.has(frame.product().value().name());
        for (Token token : here.get().sentence().tokens()) {
            boolean isMeant = isReceipts && token.is("receipts")
                    || isSources && token.is("sources") && frame.span().contains(token.span())
                    || isCapital;
            if (isMeant) {
                return frame.withMeasure(Measure.INVESTMENT, Sense.NONE);
            }
        }
        return frame;
    }

    private boolean namesExports() {
        for (Token token : here.map(m -> m.sentence().tokens()).orElse(List.of())) {
            if (token.lower().startsWith("export")) {
                return true;
            }
        }
        return false;
    }

    /** "Footwear exports rose 4%. Home textiles gained 2.2%": where goods are told one by one, a noun is the next. */
    private boolean isFurtherGoods(Draft draft, Frame frame) {
        boolean isNoun = frame.measure() == Measure.OTHER
                && !frame.isTrade()
                && !frame.product().value().isAll()
                && !NO_GOODS.has(frame.product().value().name())
                && (frame.product().value().name().endsWith("s")
                        || (draft.form() == Draft.Form.LEVEL && draft.motion() != Sense.NONE));
        return isNoun
                && here.isPresent()
                && here.get().sentence().index() - goodsAt <= GOODS_REACH
                && draft.role() != Draft.Role.EARLIER
                && (draft.motion() != Sense.NONE || draft.isChange())
                && (flow == Measure.EXPORTS || flow == Measure.IMPORTS);
    }

    /** "Home textiles gained 2.2% and reached A": both figures are of the same flow. */
    private boolean isOfGoodsToldOf(Frame frame, List<Filled> before) {
        if (before.isEmpty() || frame.measure() != Measure.OTHER || frame.isTrade()) {
            return false;
        }
        Frame told = before.get(before.size() - 1).frame();
        return told.measure() == flow
                && isFlow(flow)
                && !told.product().value().isAll()
                && told.product().value().equals(frame.product().value());
    }

    /** "These four markets took", "between them the three regions"; "those to Japan" is the flow spoken of. */
    private static boolean isCollective(Mentions mentions) {
        List<Token> tokens = mentions.sentence().tokens();
        for (int i = 0; i + 1 < tokens.size() && i < 6; i++) {
            Word word = tokens.get(i).word();
            boolean isThese = word.is(THESE) || word.is(THOSE) && !AFTER_A_FLOW.has(tokens.get(i + 1));
            boolean isCounted = word.is(THE)
                    && isSmall(tokens.get(i + 1))
                    && !(i + 2 < tokens.size() && TIMES.has(tokens.get(i + 2)));
            if (isThese || isCounted) {
                return true;
            }
        }
        return false;
    }

    /** "Earnings fell to A": where a text tells of exports, what they earned. */
    private Frame ofEarnings(Frame frame, String goods) {
        Slot<Product> product = frame.product();
        boolean isOfTrade = flow != Measure.INVESTMENT
                && (mainFlow == Measure.EXPORTS
                        || (!goods.isEmpty()
                                && (mainFlow.isTrade() || last.measure().isTrade())));
        if (flow == Measure.INVESTMENT) {
            // "Reinvested earnings contributed A": a part of what was invested.
            return frame.withMeasure(flow, Sense.NONE)
                    .withProduct(Slot.explicit(new Product("earnings"), product.origin()));
        }
        if (flow != Measure.EXPORTS && !isOfTrade) {
            return frame.withProduct(Slot.explicit(new Product("earnings"), product.origin()));
        }
        return frame.withMeasure(Measure.EXPORTS, Sense.NONE)
                .weak(true)
                .withProduct(goods.isEmpty() ? Slot.ALL_GOODS : Slot.explicit(new Product(goods), product.origin()));
    }

    /** "The former", "the latter": the first and the last flow of the sentence before. */
    private Frame ofTheTwo(Frame frame) {
        String name = frame.product().value().name();
        if (name.startsWith(Phrases.EARNINGS)) {
            return ofEarnings(frame, name.substring(Phrases.EARNINGS.length()));
        }
        if (!name.startsWith("=")) {
            return frame;
        }
        Frame bare = frame.withProduct(Slot.ALL_GOODS);
        if (spoken.size() < 2) {
            return bare.withProduct(
                    Slot.explicit(new Product("one of two"), frame.product().origin()));
        }
        Frame meant = name.equals("=former") ? spoken.get(0) : spoken.get(spoken.size() - 1);
        return meant.withPeriod(frame.period()).withShare(frame.share());
    }

    /** The flows of a sentence, one of each measure. */
    private void rememberSpoken(List<Filled> filled) {
        spoken.clear();
        for (Filled each : filled) {
            boolean isMain = isFlow(each.frame().measure()) && each.draft().role() == Draft.Role.MAIN;
            if (isMain && !isSpokenOf(each.frame().measure())) {
                spoken.add(each.frame());
            }
        }
    }

    private boolean isSpokenOf(Measure measure) {
        for (Frame frame : spoken) {
            if (frame.measure() == measure) {
                return true;
            }
        }
        return false;
    }

    /** "The deficit" is the one spoken of: of goods, or of the current account. */
    private Frame balanceMeant(Frame frame) {
        boolean isOpen = frame.measure() == Measure.BALANCE
                && frame.isWeak()
                && frame.coverage() == Coverage.UNSTATED
                && frame.product().value().isAll()
                && !frame.partner().value().isStated();
        boolean isOfFlows = lastBalance.measure() == Measure.CURRENT_ACCOUNT
                && (isSpokenOf(Measure.EXPORTS) || isSpokenOf(Measure.IMPORTS));
        if (!isOpen || !lastBalance.isStated() || isOfFlows) {
            return frame;
        }
        return frame.withMeasure(lastBalance.measure(), frame.sense())
                .withCoverage(lastBalance.coverage(), frame.basis());
    }

    /** The figure compared with is on the basis of the one it is compared with. */
    private static Frame basisOfMain(Draft draft, Frame frame, List<Filled> before) {
        if (draft.role() != Draft.Role.EARLIER) {
            return frame;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Frame main = before.get(i).frame();
            boolean isMain = before.get(i).draft().role() == Draft.Role.MAIN && main.measure() == frame.measure();
            if (isMain) {
                return frame.withCoverage(
                        frame.coverage() == Coverage.UNSTATED ? main.coverage() : frame.coverage(),
                        frame.basis() == PriceBasis.UNSTATED ? main.basis() : frame.basis());
            }
        }
        return frame;
    }

    /** "$88.2 billion, a share of 19.5 per cent": of the total of what the level beside it is a part of. */
    private static boolean isBesideLevel(Draft draft, Frame frame, List<Filled> before) {
        boolean isPart =
                frame.partner().value().isStated() || !frame.product().value().isAll();
        if (!isPart || before.isEmpty() || !frame.isTrade()) {
            return false;
        }
        Filled level = before.get(before.size() - 1);
        boolean isRetold =
                draft.partner() == before.size() - 1 || draft.phrasing().equals("share-noun");
        return isRetold
                && level.draft().form() == Draft.Form.LEVEL
                && level.frame().measure() == frame.measure()
                && level.frame().partner().value().equals(frame.partner().value())
                && level.frame().product().value().equals(frame.product().value());
    }

    private Frame shareFrame(Draft draft, Frame frame) {
        Frame whole = draft.whole();
        if (whole.isStated() && whole.measure() == Measure.OTHER && whole.isTrade()) {
            return frame.withMeasure(Measure.OTHER, Sense.NONE);
        }
        if (whole.isStated()
                && (whole.isTrade() || whole.measure() == Measure.GDP || whole.measure() == Measure.VOLUME)
                && (frame.measure() == Measure.OTHER
                        || !frame.isTrade()
                        || !frame.measure().equals(whole.measure()))) {
            return frame.withMeasure(whole.measure(), whole.sense());
        }
        return frame;
    }

    /** Tonnes of nothing in particular are tonnes of what was spoken of. */
    private Frame withProductOfTonnes(Frame frame, Quantity quantity) {
        boolean isPhysical = quantity.kind() == Kind.MASS
                || quantity.kind() == Kind.VOLUME
                || quantity.kind() == Kind.ENERGY
                || quantity.unit().isRate();
        if (!frame.product().value().isAll()) {
            lastProduct = frame.product();
        } else if (isPhysical && !lastProduct.value().isAll()) {
            return frame.withProduct(lastProduct.at(Evidence.PARAGRAPH));
        }
        return frame;
    }

    // Who.

    private Frame withParties(Draft draft, Frame start, Frame whole, List<Filled> before) {
        Frame frame = start;
        if (isLevelOfShare(draft, before)) {
            // "Ghana took a tenth of the exports, or $2 billion": the level is whose the share is.
            Frame share = before.get(draft.partner()).frame();
            return frame.withReporter(share.reporter()).withPartner(share.partner());
        }
        boolean isOfBought = draft.phrasing().equals("or-again")
                && draft.form() == Draft.Form.SHARE
                && draft.frame().isWeak()
                && draft.partner() >= 0
                && draft.partner() < before.size()
                && before.get(draft.partner()).draft().form() == Draft.Form.LEVEL;
        if (isOfBought) {
            // "China bought A of Peruvian goods, or 39.2 percent of the total": between the same two as the amount.
            Frame level = before.get(draft.partner()).frame();
            return frame.withReporter(level.reporter()).withPartner(level.partner());
        }
        boolean isLeft = isRestOfPartners(draft, before);
        Area actor = isLeft ? Area.UNSTATED : draft.actor().value();
        if (isLeft) {
            Frame last = before.get(before.size() - 1).frame();
            frame = frame.withMeasure(last.measure(), last.sense())
                    .withReporter(last.reporter())
                    .withPartner(new Slot<>(leftBy(before), Evidence.SENTENCE, Span.NONE));
        }
        if (actor.equals(Phrases.HOME)) {
            actor = home();
        } else if (actor.equals(Phrases.REGION) || actor.equals(Phrases.NEIGHBOUR)) {
            actor = pointedAt(actor, draft.actor().origin());
        } else if (actor.equals(Phrases.PAIR)) {
            actor = Area.UNSTATED;
            // "The two neighbours took": two of many, and not said which.
            boolean isSome =
                    !parties.isPair() && !frame.partner().value().isStated() && frame.measure() != Measure.TURNOVER;
            frame = isSome
                    ? frame.withPartner(
                            Slot.explicit(Area.UNKNOWN, draft.actor().origin()))
                    : frame;
        }
        frame = resolvedNames(frame);
        boolean areOurGoods = frame.isWeak()
                && frame.measure() == Measure.IMPORTS
                && frame.partner().value().isStated()
                && frame.partner().value().equals(Areas.standard().countryOf(reporter.value()));
        if (areOurGoods) {
            // "China bought A worth of Peruvian goods" in Peru's figures: whose they are is known.
            frame = frame.withPartner(Slot.NO_AREA);
        }
        Span others = isFlow(frame.measure()) && !actor.isStated() ? otherSide.subject(figure(draft)) : Span.NONE;
        if (others.length() > 0 && !frame.partner().value().isStated()) {
            // "All other countries bought A", "everyone else supplied B": whoever they are, they are the other side.
            Measure theirs = frame.measure() == Measure.IMPORTS ? Measure.EXPORTS : Measure.IMPORTS;
            frame = frame.isWeak() ? frame.withMeasure(theirs, Sense.NONE) : frame;
            frame = frame.withPartner(Slot.explicit(Area.UNKNOWN, others));
        }
        boolean isWeakPurchase = frame.isWeak() && frame.measure() == Measure.IMPORTS;
        if (isWeakPurchase && isOfSamePurchase(draft, before)) {
            // "It bought A from us, 9% more than the B of the year before": the same exports of another time.
            Frame first = before.get(before.size() - 1).frame();
            return frame.withMeasure(Measure.EXPORTS, Sense.NONE)
                    .withReporter(first.reporter())
                    .withPartner(first.partner());
        }
        if (isWeakPurchase
                && (areOurGoods || otherSide.isFromUs(figure(draft)))
                && !draft.actor().value().isStated()
                && otherSide.isPronoun(figure(draft))) {
            // "Chile is a big buyer. It bought A from us": our exports, to whom the sentence before is about.
            frame = frame.withMeasure(Measure.EXPORTS, Sense.NONE);
            frame = lastOther.isStated() && !frame.partner().value().isStated()
                    ? frame.withPartner(new Slot<>(lastOther, Evidence.SENTENCE, Span.NONE))
                    : frame;
        }
        Area group = frame.reporter().value();
        String partner = frame.partner().value().code();
        boolean isOfMember = partner.startsWith(OUTSIDE)
                && partner.length() == OUTSIDE.length() + group.code().length()
                && partner.endsWith(group.code())
                && !group.equals(reporter.value())
                && Areas.standard().contains(group, reporter.value(), yearOfArticle());
        if (isOfMember) {
            // "Extra-EU exports" in the figures of a member are its own.
            frame = frame.withReporter(Slot.NO_AREA);
        }
        boolean isForeignInvestor = frame.measure() == Measure.INVESTMENT
                && frame.reporter().evidence() == Evidence.EXPLICIT
                && frame.reporter().value().isStated()
                && !frame.partner().value().isStated()
                && reporter.value().isStated()
                && frame.reporter().origin().start() == frame.span().start()
                && !frame.reporter().value().equals(reporter.value());
        if (isForeignInvestor) {
            frame = frame.withPartner(frame.reporter()).withReporter(Slot.NO_AREA);
        }
        boolean isForeignPurchase = isWeakPurchase
                && flow == Measure.EXPORTS
                && frame.reporter().evidence() == Evidence.EXPLICIT
                && frame.reporter().value().isStated()
                && !frame.partner().value().isStated()
                && reporter.value().isStated()
                && reporter.value().equals(parties.reporter().value())
                && !frame.reporter().value().equals(reporter.value());
        if (isForeignPurchase) {
            // "China's purchases rose to A" behind what India exported: what China bought there.
            frame = frame.withMeasure(Measure.EXPORTS, Sense.NONE)
                    .withPartner(frame.reporter())
                    .withReporter(reporter.at(Evidence.SENTENCE));
        }
        boolean isOrigin = frame.measure() == Measure.IMPORTS
                && frame.reporter().evidence() == Evidence.SENTENCE
                && frame.reporter().value().isStated()
                && draft.frame().reporter().equals(frame.reporter())
                && !frame.partner().value().isStated()
                && parties.reporter().value().isStated()
                && !frame.reporter().value().equals(parties.reporter().value());
        if (isOrigin) {
            frame = frame.withPartner(frame.reporter()).withReporter(Slot.NO_AREA);
        }
        boolean isShare = draft.form() == Draft.Form.SHARE || (draft.form() == Draft.Form.POINTS && frame.share());
        Area wholeReporter =
                isShare && whole.isStated() ? named(whole.reporter().value()) : Area.UNSTATED;
        if (actor.isStated()) {
            frame = withActor(draft, frame, actor, wholeReporter, isShare, before);
        } else if (wholeReporter.isStated()
                && !wholeReporter.equals(Area.WORLD)
                && !frame.reporter().value().isStated()) {
            frame = frame.withReporter(new Slot<>(
                    wholeReporter, Evidence.EXPLICIT, whole.reporter().origin()));
        }
        if (isShare
                && whole.partner().value().isStated()
                && !frame.partner().value().isStated()
                && !Areas.standard().isGroup(whole.partner().value())) {
            frame = frame.withPartner(whole.partner());
        }
        if (!frame.reporter().value().isStated()) {
            frame = frame.withReporter(carriedReporter(before, frame.partner().value()));
        }
        if (!frame.partner().value().isStated() && !frame.isTotal()) {
            frame = frame.withPartner(carriedPartner(draft, frame, before));
        }
        boolean isFromOutside = frame.measure() == Measure.TURNOVER
                && frame.partner().value().equals(parties.reporter().value())
                && frame.reporter().value().isStated();
        if (isFromOutside) {
            // One trade, told from the other end: the article's own side is the reporter.
            frame = frame.withPartner(frame.reporter()).withReporter(parties.reporter());
        }
        frame = pairSplit(frame);
        Area country = Areas.standard().countryOf(frame.reporter().value());
        if (frame.reporter().value().isStated()
                && !country.equals(frame.reporter().value())
                && country.equals(frame.partner().value())) {
            // A province trades with others than the country that it is a part of.
            frame = frame.withPartner(Slot.NO_AREA);
        }
        if (frame.partner().value().equals(frame.reporter().value())) {
            Area other = parties.otherThan(frame.partner().value());
            frame = frame.withReporter(
                    new Slot<>(other, Evidence.PARAGRAPH, parties.reporter().origin()));
        }
        return frame;
    }

    /** "The EU bought A; the other B went elsewhere": what is left when partners have their parts is none of the last one's. */
    private static boolean isRestOfPartners(Draft draft, List<Filled> before) {
        if (!draft.phrasing().equals("remaining") || before.isEmpty()) {
            return false;
        }
        Filled last = before.get(before.size() - 1);
        return draft.actor().value().isStated()
                && draft.actor().value().equals(last.draft().actor().value())
                && last.frame().partner().value().equals(draft.actor().value())
                && !draft.frame().partner().value().isStated();
    }

    /** Everybody but the one partner that figures of the sentence are of; nobody known behind several. */
    private static Area leftBy(List<Filled> before) {
        List<Area> partners = partnersOf(before);
        return partners.size() == 1 ? Areas.outside(partners.get(0)) : Area.UNKNOWN;
    }

    /** Whether a change or an older figure goes with a purchase that has turned out to be exports. */
    private static boolean isOfSamePurchase(Draft draft, List<Filled> before) {
        if (before.isEmpty() || !(draft.isChange() || draft.role() == Draft.Role.EARLIER)) {
            return false;
        }
        Filled first = before.get(before.size() - 1);
        return first.frame().measure() == Measure.EXPORTS
                && first.draft().frame().measure() == Measure.IMPORTS
                && first.draft().frame().span().equals(draft.frame().span())
                && first.draft().actor().value().equals(draft.actor().value());
    }

    private static boolean isLevelOfShare(Draft draft, List<Filled> before) {
        boolean isTold = draft.phrasing().equals("or-again") || draft.phrasing().equals("in-brackets");
        return isTold
                && draft.form() == Draft.Form.LEVEL
                && draft.partner() >= 0
                && draft.partner() < before.size()
                && before.get(draft.partner()).draft().form() == Draft.Form.SHARE;
    }

    /** "Mutual trade of Armenia and Georgia", "Turkey and Georgia signed": two that trade are two sides, not one. */
    private static Frame pairSplit(Frame frame) {
        String code = frame.reporter().value().code();
        int plus = code.indexOf('+');
        boolean isPair = plus > 0 && code.indexOf('+', plus + 1) < 0 && code.indexOf('=') < 0;
        boolean isMutual = frame.measure() == Measure.TURNOVER || frame.measure() == Measure.CONTRACT;
        if (!isPair || !isMutual) {
            return frame;
        }
        Slot<Area> one = new Slot<>(
                new Area(code.substring(0, plus)),
                frame.reporter().evidence(),
                frame.reporter().origin());
        Slot<Area> two = new Slot<>(
                new Area(code.substring(plus + 1)),
                frame.reporter().evidence(),
                frame.reporter().origin());
        return frame.withReporter(one).withPartner(two);
    }

    private Frame resolvedNames(Frame start) {
        Frame frame = start;
        if (frame.reporter().value().equals(Phrases.HOME)) {
            Slot<Area> whose = new Slot<>(
                    ownerBefore(frame.reporter().origin()),
                    Evidence.SENTENCE,
                    frame.reporter().origin());
            boolean isSupplier = topicRole == Cue.ORIGIN
                    && flow == Measure.IMPORTS
                    && frame.measure() == Measure.EXPORTS
                    && !whose.value().equals(reporter.value());
            boolean isBuyer = topicRole == Cue.DESTINATION
                    && flow == Measure.EXPORTS
                    && frame.measure() == Measure.IMPORTS
                    && !whose.value().equals(reporter.value());
            if (isBuyer) {
                // "China was among the large buyers. Its purchases rose": what it buys is exports to it.
                return frame.withMeasure(Measure.EXPORTS, Sense.NONE)
                        .withReporter(reporter.at(Evidence.SENTENCE))
                        .withPartner(whose);
            }
            frame = isSupplier
                    ? frame.withMeasure(Measure.IMPORTS, Sense.NONE)
                            .withReporter(reporter.at(Evidence.SENTENCE))
                            .withPartner(whose)
                    : frame.withReporter(whose);
        }
        if (frame.reporter().value().equals(Phrases.REGION)
                || frame.reporter().value().equals(Phrases.NEIGHBOUR)) {
            Slot<Area> whose = frame.reporter();
            frame = frame.withReporter(
                    new Slot<>(pointedAt(whose.value(), whose.origin()), Evidence.SENTENCE, whose.origin()));
        }
        if (frame.partner().value().equals(Phrases.US)) {
            // "Italian sales to us" are what we buy from Italy.
            Slot<Area> seller = frame.reporter();
            frame = frame.withMeasure(Measure.IMPORTS, Sense.NONE)
                    .withReporter(parties.reporter().at(Evidence.SENTENCE))
                    .withPartner(seller);
        }
        if (Phrases.pointsBack(frame.partner().value())
                && !frame.partner().value().equals(Phrases.PAIR)) {
            // "Exports to the Asian giant": somebody that was named before, and not the reporter.
            Slot<Area> other = frame.partner();
            Area meant = pointedAt(other.value(), other.origin());
            frame = frame.withPartner(
                    new Slot<>(meant.isStated() ? meant : Area.UNKNOWN, Evidence.SENTENCE, other.origin()));
        }
        if (frame.partner().value().equals(Phrases.PAIR)) {
            Slot<Area> pair = parties.isPair()
                    ? parties.partner()
                    : topicPartner.value().isStated()
                            ? topicPartner
                            : new Slot<>(
                                    lastOther,
                                    Evidence.PARAGRAPH,
                                    frame.partner().origin());
            if (frame.reporter().value().isStated() && parties.isPair()) {
                Area other = parties.otherThan(frame.reporter().value());
                pair = new Slot<>(other, Evidence.SENTENCE, frame.partner().origin());
            }
            frame = frame.withPartner(
                    new Slot<>(pair.value(), Evidence.SENTENCE, frame.partner().origin()));
        }
        return frame;
    }

    /**
     * Whom "its" means: "Guangxi saw its trade with ASEAN climb" is the region's own, "A look at Vietnam helps: its exports
     * rose" is Vietnam's; else whose article it is.
     */
    private Area ownerBefore(Span pronoun) {
        Area home = home();
        Area told = toldBeforeColon(pronoun);
        if (told.isStated()) {
            return told;
        }
        for (AreaMention mention : here.map(Mentions::areas).orElse(List.of())) {
            boolean isRegion = mention.isParty()
                    && !mention.isPossessive()
                    && mention.span().end() <= pronoun.start()
                    && !mention.area().equals(home)
                    && Areas.standard().countryOf(mention.area()).equals(home);
            if (isRegion) {
                return mention.area();
            }
        }
        return home;
    }

    /** The only country in front of a colon that the pronoun follows at once; or none. */
    private Area toldBeforeColon(Span pronoun) {
        List<Token> tokens = here.map(m -> m.sentence().tokens()).orElse(List.of());
        int at = 1;
        while (at < tokens.size() && tokens.get(at).start() < pronoun.start()) {
            at++;
        }
        if (at >= tokens.size() || !tokens.get(at - 1).is(":")) {
            return Area.UNSTATED;
        }
        Area only = Area.UNSTATED;
        for (AreaMention mention : here.map(Mentions::areas).orElse(List.of())) {
            if (mention.isParty() && mention.span().end() <= pronoun.start()) {
                if (only.isStated() && !only.equals(mention.area())) {
                    return Area.UNSTATED;
                }
                only = mention.area();
            }
        }
        return only;
    }

    private Area home() {
        return topicActor.isStated() ? topicActor : isOfTopicCountry() ? topicCountry : reporter.value();
    }

    /** "Nowhere does it hurt more than in Germany. Its own deficit": of the country that opened the paragraph. */
    private boolean isOfTopicCountry() {
        return topicCountry.isStated()
                && here.isPresent()
                && here.get().sentence().paragraph() == topicParagraph
                && pointsHome(here.get());
    }

    /** The country that a paragraph opens with, in a sentence without figures that names no other and begins or ends with it. */
    private void rememberTopicCountry(Mentions mentions) {
        if (!isOpeningParagraph) {
            return;
        }
        topicCountry = Area.UNSTATED;
        List<Token> tokens = mentions.sentence().tokens();
        AreaMention only = null;
        for (AreaMention mention : mentions.areas()) {
            if (isOther(mention, false)) {
                if (only != null) {
                    return;
                }
                only = mention;
            }
        }
        if (only == null
                || only.form() != AreaMention.Form.NAME
                || only.area().equals(parties.partner().value())) {
            return;
        }
        boolean isLast = only.end() >= tokens.size() - 1;
        boolean isFirst = only.first() == 0;
        if (isLast || isFirst) {
            topicCountry = only.area();
            topicParagraph = mentions.sentence().paragraph();
        }
    }

    private Area named(Area area) {
        return area.equals(Phrases.HOME) ? home() : Phrases.pointsBack(area) ? Area.UNSTATED : area;
    }

    /**
     * Whom "the neighbour", "the bloc", "the country" behind a preposition point at: the country, or the group, named last
     * before, apart from the one whose figures these are. Open where two are named in one breath.
     */
    private Area pointedAt(Area pointer, Span at) {
        boolean isGroup = pointer.equals(Phrases.REGION);
        Area meant = Area.UNSTATED;
        for (AreaMention mention : here.isPresent() ? here.get().areas() : List.<AreaMention>of()) {
            if (mention.span().start() < at.start() && isOther(mention, isGroup)) {
                meant = mention.area();
            }
        }
        if (!meant.isStated()) {
            meant = isGroup ? lastGroup : lastOther;
        }
        return pointer.equals(Phrases.REST) && meant.isStated() ? Areas.outside(meant) : meant;
    }

    /** A party that is neither the one whose figures these are nor a part of it. */
    private boolean isOther(AreaMention mention) {
        return mention.isParty()
                && !mention.area().equals(reporter.value())
                && !isPartOfReporter(mention.area())
                && !mention.area().equals(Area.WORLD)
                && !mention.area().code().startsWith(OUTSIDE);
    }

    private boolean isPartOfReporter(Area area) {
        Area country = Areas.standard().countryOf(area);
        return !country.equals(area) && country.equals(reporter.value());
    }

    private boolean isOther(AreaMention mention, boolean isGroup) {
        return isOther(mention) && Areas.standard().isGroup(mention.area()) == isGroup;
    }

    /** The parties that a sentence names before an offset, apart from the one whose figures these are. */
    private List<Area> others(Mentions mentions, int before) {
        List<AreaMention> areas = mentions.areas();
        List<Area> found = areas.isEmpty() ? List.of() : new ArrayList<>(areas.size());
        for (int i = 0; i < areas.size(); i++) {
            AreaMention mention = areas.get(i);
            boolean isMeant = mention.span().start() < before && isOther(mention);
            if (isMeant && !found.contains(mention.area())) {
                found.add(mention.area());
            }
        }
        return found;
    }

    /** The last other country of a sentence, and the last group; of several countries in one list, none. */
    private void rememberOthers(Mentions mentions) {
        Area other = Area.UNSTATED;
        boolean areSeveral = false;
        List<AreaMention> areas = mentions.areas();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i).area();
            if (!isOther(areas.get(i))) {
                continue;
            }
            if (Areas.standard().isGroup(area)) {
                lastGroup = area;
            } else {
                areSeveral |= other.isStated() && !other.equals(area);
                other = area;
            }
        }
        lastOther = areSeveral ? Area.UNSTATED : other.isStated() ? other : lastOther;
    }

    private Frame withActor(
            Draft draft, Frame frame, Area actor, Area wholeReporter, boolean isShare, List<Filled> before) {
        Slot<Area> slot = new Slot<>(actor, Evidence.EXPLICIT, draft.actor().origin());
        if (frame.measure() == Measure.INVESTMENT
                && !frame.partner().value().isStated()
                && (draft.phrasing().equals("figure-of") || isForeignInvestor(actor))) {
            return frame.withPartner(slot);
        }
        if (draft.actorRole() == Cue.SELLER || isMemberOfReporter(draft, actor)) {
            return frame.withReporter(slot);
        }
        if (isFurtherSeller(draft, actor, before)) {
            // "Brazil shipped A, followed by Argentina with B": who follows a seller sells, too.
            return frame.withReporter(slot).withPartner(Slot.NO_AREA);
        }
        boolean isOfGroup = isShare
                && frame.partner().value().isStated()
                && !actor.equals(reporter.value())
                && Areas.standard().isGroup(frame.partner().value())
                && Areas.standard().contains(frame.partner().value(), actor, yearOfArticle());
        if (isOfGroup) {
            // "Uganda took 26% of sales to the continent"
            return frame.withPartner(slot);
        }
        boolean isPartnerWord = draft.actorRole() != Cue.NONE
                || draft.phrasing().equals("area-figure")
                || draft.phrasing().equals("in-brackets");
        boolean isOther = reporter.value().isStated() && !actor.equals(reporter.value());
        if (isShare && wholeReporter.isStated()) {
            boolean isWithin = wholeReporter.equals(Area.WORLD)
                    || Areas.standard().contains(wholeReporter, actor, yearOfArticle());
            Area other = parties.otherThan(actor);
            if (isWithin && other.isStated() && parties.isPair() && !wholeReporter.equals(Area.WORLD)) {
                return frame.withReporter(new Slot<>(
                                other, Evidence.ASSUMED, parties.reporter().origin()))
                        .withPartner(slot);
            }
            return isWithin
                    ? frame.withReporter(slot)
                    : frame.withReporter(new Slot<>(
                                    wholeReporter,
                                    Evidence.EXPLICIT,
                                    draft.whole().reporter().origin()))
                            .withPartner(slot);
        }
        boolean isBuyer = frame.isWeak() && frame.measure() == Measure.IMPORTS;
        // "Finland took 12 percent of the total": whoever takes a share buys, whatever the flow spoken of is called.
        boolean isTaken = isShare && draft.actorRole() == Cue.DESTINATION;
        boolean isSeller = frame.isWeak() && frame.measure() == Measure.EXPORTS && !isTaken;
        boolean isForeign = isOther
                && reporter.value().equals(parties.reporter().value())
                && !frame.reporter().value().isStated()
                && (!frame.partner().value().isStated()
                        || frame.partner().value().equals(reporter.value()));
        // What a share tied to an amount is of has been told with the amount.
        boolean isToldOf = isShare && (wholeReporter.isStated() || draft.namesFlowOfWhole() || draft.partner() >= 0);
        if (isForeign && (isBuyer || isSeller) && !isToldOf && !isBalanced(draft)) {
            // What others buy from a country is its exports, what they sell to it its imports.
            return frame.withMeasure(isBuyer ? Measure.EXPORTS : Measure.IMPORTS, Sense.NONE)
                    .withReporter(reporter.at(Evidence.SENTENCE))
                    .withPartner(slot);
        }
        boolean isTaker = isOther
                && reporter.value().equals(parties.reporter().value())
                && draft.phrasing().equals("bare-figure")
                && draft.actorRole() != Cue.SELLER
                && (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS)
                && !frame.reporter().value().equals(actor)
                && !frame.span().contains(draft.actor().origin());
        if (isTaker) {
            return frame.withPartner(slot);
        }
        boolean isListed =
                draft.phrasing().equals("area-figure") || draft.phrasing().equals("in-brackets");
        // "The top market was China with A", where nothing says whose market: China's exports these are not.
        boolean isOfNobody = !reporter.value().isStated()
                && !parties.reporter().value().isStated()
                && isFlow(frame.measure())
                && (draft.actorRole() == Cue.DESTINATION || draft.actorRole() == Cue.ORIGIN);
        // "Exports to Germany were A, followed by Poland with B": who follows a partner is one.
        boolean isFurtherPartner = (isShare || draft.phrasing().equals("area-figure"))
                && !before.isEmpty()
                && before.get(before.size() - 1).frame().partner().value().isStated()
                && !before.get(before.size() - 1).frame().reporter().value().isStated();
        boolean isPartner = (isOther || isOfNobody || isFurtherPartner)
                && (isListed || !frame.partner().value().isStated())
                && !frame.reporter().value().equals(actor)
                && (isPartnerWord || isShare || draft.phrasing().equals("share-verb"));
        if (isPartner) {
            return frame.withPartner(slot);
        }
        return frame.reporter().value().isStated() ? frame : frame.withReporter(slot);
    }

    /** "Britain sold India A and bought B, a deficit of C": whose balance is told, theirs are the flows. */
    private boolean isBalanced(Draft draft) {
        for (Draft other : told) {
            boolean isTold = other.frame().measure() == Measure.BALANCE
                    && !other.frame().reporter().value().isStated()
                    && !other.frame().partner().value().isStated()
                    && other.quantity() > draft.quantity()
                    && (!other.actor().value().isStated()
                            || other.actor().value().equals(draft.actor().value()))
                    && !isAreaBetween(draft, other);
            if (isTold) {
                return true;
            }
        }
        return false;
    }

    /** "China sold us A and bought B, leaving Vietnam with a gap of C": the balance is somebody else's. */
    private boolean isAreaBetween(Draft one, Draft two) {
        Mentions mentions = here.orElseThrow();
        int from = mentions.quantities().get(one.quantity()).span().end();
        int to = mentions.quantities().get(two.quantity()).span().start();
        return mentions.areas().stream()
                .anyMatch(a -> a.span().start() >= from && a.span().end() <= to);
    }

    /** "The bloc exported A, of which Brazil contributed B": a member of the group whose figures these are sells itself. */
    private boolean isMemberOfReporter(Draft draft, Area actor) {
        return draft.actorRole() == Cue.NONE && parties.reporter().value().equals(reporter.value()) && isMember(actor);
    }

    /** Whether an area is one of the group whose figures the article tells. */
    private boolean isMember(Area area) {
        Area group = parties.reporter().value();
        return Areas.standard().isGroup(group)
                && Areas.standard().isCountry(area)
                && Areas.standard().contains(group, area, yearOfArticle());
    }

    /** Where a country tells what was invested in it, every other country is an investor. */
    private boolean isForeignInvestor(Area actor) {
        return flow == Measure.INVESTMENT
                && reporter.value().isStated()
                && reporter.value().equals(parties.reporter().value())
                && !actor.equals(reporter.value());
    }

    private static boolean isFurtherSeller(Draft draft, Area actor, List<Filled> before) {
        if (before.isEmpty() || !draft.phrasing().equals("area-figure")) {
            return false;
        }
        Filled first = before.get(0);
        Slot<Area> seller = first.frame().reporter();
        return first.draft().actor().value().isStated()
                && first.draft().actor().value().equals(seller.value())
                && seller.evidence() == Evidence.EXPLICIT
                && !first.frame().partner().value().isStated()
                && first.draft().frame().measure() == Measure.EXPORTS
                && !actor.equals(seller.value());
    }

    private Slot<Area> carriedReporter(List<Filled> before, Area partner) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Slot<Area> slot = before.get(i).frame().reporter();
            if (slot.value().isStated()) {
                return new Slot<>(slot.value(), weaker(slot.evidence(), Evidence.SENTENCE), slot.origin());
            }
        }
        if (isOfTopicCountry() && !topicCountry.equals(partner)) {
            return new Slot<>(topicCountry, Evidence.SENTENCE, Span.NONE);
        }
        if (opensWithThere() && lastOther.isStated() && !lastOther.equals(partner)) {
            return new Slot<>(lastOther, Evidence.SENTENCE, Span.NONE);
        }
        Slot<Area> own = ownOfSentence();
        if (own.value().isStated() && !own.value().equals(partner)) {
            return own;
        }
        return reporter.value().isStated()
                ? new Slot<>(reporter.value(), weaker(reporter.evidence(), Evidence.SENTENCE), reporter.origin())
                : parties.reporter();
    }

    /** "There, exports rose": in the country that the sentence before named. */
    private boolean opensWithThere() {
        List<Token> tokens = here.map(m -> m.sentence().tokens()).orElse(List.of());
        return tokens.size() > 1
                && tokens.get(0).is("there")
                && tokens.get(1).is(",")
                && here.get().sentence().index() - sentence <= 2;
    }

    /** "The country's carmakers shipped", "Its deficit grew": it opens with a country without its name. */
    private static boolean pointsHome(Mentions mentions) {
        if (mentions.areas().isEmpty()) {
            return false;
        }
        AreaMention first = mentions.areas().get(0);
        List<Token> tokens = mentions.sentence().tokens();
        boolean isOwner = tokens.get(0).is("its")
                || tokens.get(0).is("the")
                        && tokens.get(Math.min(1, tokens.size() - 1)).is("country");
        return isOwner && first.first() == 0 && first.form() == AreaMention.Form.HOME;
    }

    /**
     * The one country that the sentence names without making it the other side of a trade. It counts for more than the
     * country that the rest of the article names most, as long as no sentence has said whose figures these are.
     */
    private Slot<Area> ownOfSentence() {
        Slot<Area> own = Slot.NO_AREA;
        if (reporter.evidence() == Evidence.EXPLICIT || parties.isPair() || here.isEmpty()) {
            return own;
        }
        Mentions mentions = here.get();
        for (AreaMention mention : mentions.areas()) {
            boolean isCountry = mention.area().isStated()
                    && !Areas.standard().isGroup(mention.area())
                    && (mention.isParty() || mention.form() == AreaMention.Form.AGENCY);
            if (!isCountry
                    || Parties.isGoverned(mentions.sentence(), mention)
                    || Parties.isBehindLeader(mentions.sentence().tokens(), mention)
                    || Parties.isBeforeBarrier(mentions.sentence().tokens(), mention)
                    || isInBracketOrBeforeFigure(mentions, mention)) {
                continue;
            }
            if (own.value().isStated() && !own.value().equals(mention.area())) {
                return Slot.NO_AREA;
            }
            own = new Slot<>(mention.area(), Evidence.SENTENCE, mention.span());
        }
        return own;
    }

    /** "Norway ($18 million)", "the top markets (Norway and Sweden)": one of a list, and not whose figures these are. */
    private static boolean isInBracketOrBeforeFigure(Mentions mentions, AreaMention mention) {
        List<Token> tokens = mentions.sentence().tokens();
        if (mention.end() < tokens.size() && tokens.get(mention.end()).is("(")) {
            int inside = tokens.get(mention.end()).end();
            for (Quantity quantity : mentions.quantities()) {
                int start = quantity.span().start();
                if (start >= inside && start <= inside + 1) {
                    return true;
                }
            }
        }
        boolean isOpen = false;
        for (int i = 0; i < mention.first(); i++) {
            isOpen |= tokens.get(i).is("(");
            isOpen &= !tokens.get(i).is(")");
        }
        return isOpen;
    }

    /** "A with 10, B with 8; together the two markets took C": those just named, or nobody known. */
    private Optional<Slot<Area>> namedTogether(Draft draft, List<Filled> before) {
        int count = mayTellTogether && here.isPresent() ? countTogether(here.get(), draft) : 0;
        if (count == 0) {
            return hasCombined ? theyTogether(draft, before) : Optional.empty();
        }
        if (opensWithAddition(draft)) {
            // "Adding services, the two bought A": more than what was told of them.
            return Optional.of(new Slot<>(Area.UNKNOWN, Evidence.SENTENCE, Span.NONE));
        }
        List<Area> partners = partnersOf(before);
        List<Area> named = partners.isEmpty() ? recent : partners;
        if (sizeOf(named) != count) {
            int figure = here.get().quantities().get(draft.quantity()).span().start();
            List<Area> inSentence = others(here.get(), figure);
            List<Area> earlier = inSentence.size() == count ? inSentence : namedBefore.last(count);
            // "Together the two": goods as well as countries, unless the figures before were of one of these countries.
            boolean isMeant = NamedBefore.isMeant(here.get().sentence().tokens())
                    || (earlier.contains(lastLevel.partner().value())
                            && !earlier.contains(parties.partner().value()));
            named = isMeant ? earlier : named;
        }
        boolean isKnown = sizeOf(named) == count;
        if (before.isEmpty() && !isKnown) {
            return Optional.empty();
        }
        return Optional.of(new Slot<>(isKnown ? Phrases.joined(named) : Area.UNKNOWN, Evidence.SENTENCE, Span.NONE));
    }

    /** "Exports to Chile were A and to Peru B. The two bought C": what the partners of the flow just told buy is of it. */
    private Frame ofTheirs(Frame frame) {
        boolean isTurned = frame.isWeak()
                && isFlow(frame.measure())
                && isFlow(lastLevel.measure())
                && frame.measure() != lastLevel.measure();
        return isTurned ? frame.withMeasure(lastLevel.measure(), Sense.NONE) : frame;
    }

    /** "Adding services, the two bought A", with no figure of what is added. */
    private boolean opensWithAddition(Draft draft) {
        Sentence sentence = here.orElseThrow().sentence();
        List<Quantity> quantities = here.get().quantities();
        boolean isAdded = quantities.subList(0, draft.quantity()).stream().anyMatch(q -> q.kind() == Kind.MONEY);
        return ADDING.has(sentence.tokens().get(0)) && !isAdded;
    }

    /** "They together took A", "and together they were worth A": those told of before, however many. */
    private Optional<Slot<Area>> theyTogether(Draft draft, List<Filled> before) {
        Mentions mentions = here.orElseThrow();
        List<Token> tokens = mentions.sentence().tokens();
        int figure = mentions.quantities().get(draft.quantity()).span().start();
        List<Area> meant =
                NamedBefore.isTogetherBefore(tokens, figure) && !before.isEmpty() ? partnersOf(before) : List.of();
        meant = meant.isEmpty() ? namedBefore.together(tokens) : meant;
        return meant.size() < 2
                ? Optional.empty()
                : Optional.of(new Slot<>(Phrases.joined(meant), Evidence.SENTENCE, Span.NONE));
    }

    /** The partners of some figures, each once. */
    private static List<Area> partnersOf(List<Filled> filled) {
        List<Area> partners = new ArrayList<>(filled.size());
        for (Filled each : filled) {
            Area partner = each.slots().partner().value();
            if (partner.isStated() && !partners.contains(partner)) {
                partners.add(partner);
            }
        }
        return partners;
    }

    /** How many parties some areas are, of which one may be several joined. */
    private static int sizeOf(List<Area> areas) {
        int size = areas.size();
        for (Area area : areas) {
            for (int i = 0; i < area.code().length(); i++) {
                size += area.code().charAt(i) == '+' ? 1 : 0;
            }
        }
        return size;
    }

    /** Whether a sentence has a number that says how many are told of together. */
    private static boolean hasSmallNumber(List<Token> tokens) {
        return (WORDS.among(tokens) & FEW) != 0;
    }

    private static boolean isSmall(Token token) {
        return (WORDS.of(token.word()) & FEW) != 0;
    }

    /** How many "the three markets", "these two countries" before a figure are; 0 if nothing of the kind is said. */
    private static int countTogether(Mentions mentions, Draft draft) {
        List<Token> tokens = mentions.sentence().tokens();
        int figure = mentions.quantities().get(draft.quantity()).span().start();
        int count = 0;
        for (int i = 0; i + 2 < tokens.size() && tokens.get(i + 2).span().end() <= figure; i++) {
            boolean isPair = tokens.get(i + 1).is("two")
                    && (tokens.get(i + 2).is("countries") || tokens.get(i + 2).is("nations"));
            // "the top three destinations"
            int number = i == 0 && SUPERLATIVES.has(tokens.get(1)) ? 2 : i + 1;
            boolean isGroup = (tokens.get(i).is("the") || tokens.get(i).is("these"))
                    && !isPair
                    && number + 1 < tokens.size()
                    && isSmall(tokens.get(number))
                    && GROUPS.has(tokens.get(number + 1));
            boolean isPronoun = (tokens.get(i).is("the") || tokens.get(i).is("these"))
                    && isSmall(tokens.get(i + 1))
                    && (Tenses.isPastVerb(tokens.get(i + 2))
                            || tokens.get(i + 2).is("together"));
            if (isGroup || isPronoun) {
                count = SmallNumbers.cardinalAt(tokens, isGroup ? number : i + 1)
                        .value();
            } else if (tokens.get(i).is(";")) {
                count = 0;
            }
        }
        return count;
    }

    /** "The result was a deficit", "That left a gap", "As a result, the surplus shrank": of the flows just told. */
    private static boolean isResult(List<Token> tokens) {
        if (tokens.size() < 3) {
            return false;
        }
        boolean isNoun = tokens.get(0).is("the")
                && (tokens.get(1).is("result")
                        || tokens.get(1).is("difference")
                        || tokens.get(1).is("resulting"));
        boolean isLeft = (tokens.get(0).is("that") || tokens.get(0).is("this"))
                && tokens.get(1).is("left");
        boolean isAdverb = tokens.get(0).is("as") && tokens.get(2).is("result");
        return isNoun || isLeft || isAdverb;
    }

    private Slot<Area> carriedPartner(Draft draft, Frame frame, List<Filled> before) {
        if (isOfThat && lastLevel.isTotal()) {
            // "The country's foreign trade totalled A. Of that sum, B was exports": B is with everybody, too.
            return Slot.NO_AREA;
        }
        boolean isResult = frame.measure() == Measure.BALANCE
                && lastPart.partner().value().isStated()
                && here.isPresent()
                && isResult(here.get().sentence().tokens());
        if (isResult) {
            return lastPart.partner().at(Evidence.SENTENCE);
        }
        // "Taken together, exports and imports came to A": the two flows are, and not the countries named before.
        boolean isOfFlows =
                draft.frame().measure() == Measure.TURNOVER && !draft.frame().isWeak();
        if (isOfSeveral(draft)
                && !isOfFlows
                && recent.size() >= 2
                && !draft.actor().value().isStated()
                && draft.role() == Draft.Role.MAIN) {
            int said = mayTellTogether && here.isPresent() ? countTogether(here.get(), draft) : 0;
            // "Behind Italy (A) and before Russia (B). The three together": one of them was told of otherwise.
            boolean isKnown = said == 0 || said == recent.size();
            return new Slot<>(
                    isKnown ? Phrases.joined(List.copyOf(recent)) : Area.UNKNOWN, Evidence.SENTENCE, Span.NONE);
        }
        boolean isFlow = frame.measure().isTrade()
                || frame.measure() == Measure.INVESTMENT
                || frame.measure() == Measure.CONTRACT
                || frame.measure() == Measure.COVERAGE;
        if (!isFlow && !(frame.measure() == Measure.PRICE || frame.measure() == Measure.VOLUME)) {
            return Slot.NO_AREA;
        }
        boolean isOfAll = frame.product().value().isAll() && hasTotal(before);
        if (isOfAll) {
            return Slot.NO_AREA;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Frame other = before.get(i).frame();
            boolean isSameSeries = draft.role() == Draft.Role.EARLIER
                    && other.partner().value().isStated()
                    && other.measure() == frame.measure()
                    && other.product().value().equals(frame.product().value());
            if (isSameSeries) {
                return other.partner();
            }
            boolean isCoordinated = other.partner().value().isStated()
                    && (other.product().equals(frame.product())
                            || (frame.product().value().isAll() && otherSide.isInReturn()))
                    && other.measure() != frame.measure()
                    && frame.measure().isTrade()
                    && frame.coverage() == other.coverage();
            if (isCoordinated) {
                Slot<Area> slot = other.partner();
                return new Slot<>(slot.value(), weaker(slot.evidence(), Evidence.SENTENCE), slot.origin());
            }
        }
        if (parties.isPair()) {
            Area other = parties.otherThan(frame.reporter().value());
            // Where a group trades with somebody, its members are told of with the same.
            other = isMember(frame.reporter().value()) ? parties.partner().value() : other;
            return other.isStated()
                    ? new Slot<>(other, Evidence.PARAGRAPH, parties.partner().origin())
                    : Slot.NO_AREA;
        }
        boolean isBareFlow = frame.product().value().isAll()
                && frame.coverage() == Coverage.UNSTATED
                && (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS);
        boolean isCounterFlow = isBareFlow
                && flowPartner.value().isStated()
                && lastFlowMeasure != frame.measure()
                && draft.role() == Draft.Role.MAIN;
        if (isCounterFlow) {
            return flowPartner.at(Evidence.SENTENCE);
        }
        if (isBareFlow && topicPartner.value().isStated()) {
            return topicPartner.at(Evidence.SENTENCE);
        }
        boolean isOfTopic = frame.measure().isTrade()
                && frame.coverage() == Coverage.UNSTATED
                && paragraphPartner.value().isStated()
                && !paragraphPartner.value().equals(frame.reporter().value())
                && !isSummary()
                && !namesOther();
        boolean isOfLast = isOfTopic
                && isTakenUp(here.get())
                && lastLevel.partner().value().equals(paragraphPartner.value());
        return isOfTopic ? paragraphPartner.at(isOfLast ? Evidence.SENTENCE : Evidence.ASSUMED) : Slot.NO_AREA;
    }

    /** How many numbers stand before "together". */
    private static int figuresBeforeCombined(Chunks chunks) {
        int last = -1;
        for (int i = 0; i < chunks.size() && !chunks.get(i).is(Cue.COMBINED); i++) {
            last = chunks.get(i).is(Chunk.Kind.QUANTITY) ? chunks.get(i).index() : last;
        }
        return last + 1;
    }

    /** "Together they took A": those told of before, where the sentence tells no figures that are added up itself. */
    private boolean isOfSeveral(Draft draft) {
        for (int i = 0; hasCombined && i < told.size(); i++) {
            Draft first = told.get(i);
            boolean isPart = first.form() == Draft.Form.LEVEL
                    && first.role() == Draft.Role.MAIN
                    && first.frame().measure() == draft.frame().measure()
                    && first.quantity() < combinedAt;
            if (isPart) {
                return false;
            }
        }
        return hasCombined;
    }

    /** "Overall, exports came to": of all trade again. */
    private boolean isSummary() {
        if (here.isEmpty() || here.get().sentence().tokens().isEmpty()) {
            return false;
        }
        List<Token> tokens = here.get().sentence().tokens();
        boolean isInAll = tokens.size() > 1
                && tokens.get(0).is("in")
                && (tokens.get(1).is("all") || tokens.get(1).is("total"));
        return isInAll
                || tokens.get(0).is("overall")
                || tokens.get(0).is("altogether")
                || tokens.get(0).is("total");
    }

    /** "That was 13.4 per cent more than": the figure of the sentence before goes on being spoken of. */
    private boolean isTakenUp(Mentions mentions) {
        List<Token> tokens = mentions.sentence().tokens();
        boolean isPronoun = tokens.size() > 1
                && (tokens.get(0).is("that")
                        || tokens.get(0).is("this")
                        || tokens.get(0).is("it"));
        return isPronoun && mentions.sentence().index() - sentence <= 1 && TAKING_UP.has(tokens.get(1));
    }

    /** Whether the sentence names a country or a group other than those whose trade its paragraph tells. */
    private boolean namesOther() {
        return here.isPresent()
                && here.get().areas().stream()
                        .anyMatch(m -> isOther(m) && !m.area().equals(paragraphPartner.value()));
    }

    /** Whose trade a paragraph goes on telling: the one partner of all figures of the sentence, or whom it is about. */
    private void rememberParagraphPartner(List<Filled> filled) {
        Optional<Slot<Area>> partner = Optional.empty();
        boolean isOne = true;
        for (Filled each : filled) {
            if (each.frame().measure().isTrade() && each.draft().role() != Draft.Role.EARLIER) {
                Slot<Area> next = each.frame().partner();
                partner = partner.isEmpty() ? Optional.of(next) : partner;
                isOne &= next.value().equals(partner.get().value());
                isOfAll |= !next.value().isStated();
            }
        }
        if (partner.isPresent()) {
            Area one = partner.get().value();
            boolean isKnown = one.isStated() && one.code().indexOf('+') < 0 && !one.equals(Area.UNKNOWN);
            paragraphPartner = isOne && isKnown && !isOfAll ? partner.get() : Slot.NO_AREA;
        }
    }

    /** Whom a sentence without figures names, if it names one. */
    private void rememberTopicOfParagraph(Mentions mentions) {
        Slot<Area> one = Slot.NO_AREA;
        List<AreaMention> areas = mentions.areas();
        for (int i = 0; i < areas.size(); i++) {
            AreaMention mention = areas.get(i);
            if (!isOther(mention)) {
                continue;
            }
            if (one.value().isStated() && !one.value().equals(mention.area())) {
                paragraphPartner = Slot.NO_AREA;
                return;
            }
            one = one.value().isStated() ? one : new Slot<>(mention.area(), Evidence.PARAGRAPH, mention.span());
        }
        paragraphPartner = one.value().isStated() ? one : paragraphPartner;
    }

    /** "Total exports fell, whereas imports climbed": the imports are the total, too. */
    private static boolean hasTotal(List<Filled> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Frame other = before.get(i).frame();
            if (other.partner().value().isStated() || !other.product().value().isAll()) {
                return false;
            }
            if (other.isTotal()) {
                return true;
            }
        }
        return false;
    }

    private static Evidence weaker(Evidence a, Evidence b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    // When.

    private PeriodContext context(Draft draft, Frame frame, List<Filled> before) {
        PeriodContext context = PeriodContext.of(date, frame.reporter().value()).in(current.value());
        // What economists had forecast is of a time for which the figure is out.
        boolean isAhead = draft.status() == Status.TARGET || (draft.status() == Status.FORECAST && !draft.isTold());
        // "exports rose in July, less than the forecast of A": the forecast is of the same July.
        return isAhead
                        && before.stream()
                                .noneMatch(f -> f.draft().period() == draft.period()
                                        && f.slots().status().isFact())
                ? context.ahead()
                : context;
    }

    private Slot<Period> period(Draft draft, Frame frame, List<Filled> before, Mentions mentions, int[] earlierSeen) {
        boolean isOlder = draft.role() == Draft.Role.EARLIER;
        Period main = mainPeriod(draft, before);
        if (draft.role() == Draft.Role.AGAIN && main.isStated()) {
            return mainSlot(draft, before);
        }
        if (isRateOfOlder(draft, before)) {
            return before.get(draft.partner()).slots().period();
        }
        List<Token> tokens = mentions.sentence().tokens();
        Period last = before.isEmpty()
                ? Period.UNSTATED
                : before.get(before.size() - 1).slots().period().value();
        Period counted = PartsOfYears.counted(last, figureSpan(draft, mentions), tokens);
        if (counted.isStated()) {
            earlierSeen[0] += isOlder ? 1 : 0;
            return new Slot<>(counted, Evidence.EXPLICIT, figureSpan(draft, mentions));
        }
        if (draft.period() >= 0 && !isOfRecordBetween(draft, mentions)) {
            PeriodExpression expression = mentions.periods().get(draft.period());
            PeriodContext context = context(draft, frame, before);
            if (isOlder && main.isStated()) {
                context = context.comparedWith(main);
            }
            if (expression.form() == PeriodExpression.Form.SINCE
                    && frame.measure() == Measure.INVESTMENT
                    && !draft.isChange()
                    && date.isDated()
                    && date.end().getMonthValue() > MONTHS_OF_A_QUARTER) {
                // What has been invested since a year is counted up to the day on which it is told; early in a year,
                // up to the end of the last one.
                context = context.in(Period.UNSTATED);
            }
            boolean isVague = isOlder && isCurrent(expression);
            Period resolved =
                    isVague ? Period.UNSTATED : adjusted(expression, expression.resolve(context), draft, frame);
            if (isOfWhich && !before.isEmpty()) {
                Period whole = before.get(0).slots().period().value();
                resolved = PartsOfYears.withinWhole(resolved, expression, whole, tokens);
            }
            int told = before.isEmpty()
                    ? -1
                    : before.get(before.size() - 1).draft().period();
            if (!isOlder && told >= 0) {
                PeriodExpression first = mentions.periods().get(told);
                resolved = PartsOfYears.ofTheSameYear(resolved, expression, first, last, tokens);
            }
            if (!resolved.isStated()
                    && !isOlder
                    && isCurrent(expression)
                    && run.value().isStated()) {
                // "of exports in the three months": the stretch told before, though a month was spoken of since.
                resolved = expression.resolve(context.in(run.value()));
            }
            boolean isOfStretch = !isOlder
                    && isCurrent(expression)
                    && resolved.isMonth()
                    && isShorter(resolved, run.value())
                    && isPeriodWord(expression, mentions.sentence().tokens());
            if (isOfStretch) {
                // "62.6% of exports in the period": of a month one would say the month.
                resolved = run.value();
            }
            boolean isOfRecord =
                    isWhenSet(expression, mentions.sentence().tokens()) && isShorterThan(current.value(), resolved);
            if (isOfRecord && !draft.isChange()) {
                // "exports in June passed the record of A, set in 2022": in a month that is not named
                return Slot.NO_PERIOD;
            }
            boolean isOfText = isRunning(resolved)
                    && isOfPublication(expression, mentions.sentence().tokens());
            boolean isToCome = draft.isTold()
                    && draft.status() == Status.ACTUAL
                    && current.value().isStated()
                    && hasHardlyBegun(resolved);
            if (resolved.isStated() && !isOfText && !isToCome && !isOfRecord) {
                earlierSeen[0] += isOlder ? 1 : 0;
                return Slot.explicit(resolved, expression.span());
            }
        }
        if (draft.role() == Draft.Role.RIVAL) {
            return Slot.NO_PERIOD;
        }
        if (isOlder) {
            int ordinal = earlierSeen[0]++;
            return older(main, ordinal);
        }
        if (main.isStated()) {
            return mainSlot(draft, before);
        }
        if (goesOnAhead(draft, mentions)) {
            return ahead.at(Evidence.SENTENCE);
        }
        if (frame.measure() == Measure.CONTRACT && date.isDated()) {
            return new Slot<>(Period.year(date.end().getYear()), Evidence.ASSUMED, Span.NONE);
        }
        boolean isOfRun = frame.timing() == LevelClaim.Timing.CUMULATIVE
                && run.value().isStated()
                && current.value().isMonth()
                && run.value().contains(current.value());
        if (isOfRun) {
            // "Of the cumulative exports": those of the months up to the one that the article is about.
            current = run;
            periodParagraph = mentions.sentence().paragraph();
        }
        if (draft.status() == Status.TARGET && isStretch(current.value()) && isOver(current.value())) {
            // "The full-year goal of A", "it wants to reach A": nobody aims at what is over; what two countries want
            // their trade to be may have no time set for it.
            if (frame.measure() == Measure.TURNOVER) {
                return Slot.NO_PERIOD;
            }
            int year = current.value().end().getYear();
            return new Slot<>(Period.year(year), Evidence.PARAGRAPH, current.origin());
        }
        if (longAgo.value().isStated()
                && SpokenTimes.isOfThoseDays(mentions.sentence().tokens())) {
            return longAgo.at(Evidence.PARAGRAPH);
        }
        if (current.value().isStated()) {
            return current.at(grade(mentions));
        }
        boolean isTold = mentions.sentence().place() == Place.HEADLINE && draft.status() == Status.ACTUAL;
        return isTold ? lead : Slot.NO_PERIOD;
    }

    /** "after A in the first quarter (+48%)": the rate in the bracket is that of the older figure. */
    private static boolean isRateOfOlder(Draft draft, List<Filled> before) {
        return draft.phrasing().equals("signed-rate")
                && draft.partner() >= 0
                && draft.partner() < before.size()
                && before.get(draft.partner()).draft().role() == Draft.Role.EARLIER;
    }

    /** Where a figure of the sentence stands that is being filled. */
    private Span figure(Draft draft) {
        return figureSpan(draft, here.orElseThrow());
    }

    private static Span figureSpan(Draft draft, Mentions mentions) {
        return mentions.quantities().get(draft.quantity()).span();
    }

    /**
     * "Trade reached A, compared with B in 2023", in spring 2025: what is compared with a year is of the next one, and not
     * of the year that has only begun.
     */
    private void moveBehindBase(List<Draft> drafts, Mentions mentions) {
        Period running = current.value();
        if (!running.isYear() || !date.isDated() || !running.end().isAfter(date.end())) {
            return;
        }
        for (Draft older : drafts) {
            if (older.role() != Draft.Role.EARLIER || older.period() < 0) {
                continue;
            }
            PeriodExpression time = mentions.periods().get(older.period());
            Period base = time.anchor() == PeriodExpression.Anchor.WRITTEN
                    ? time.resolve(PeriodContext.of(date, reporter.value()))
                    : Period.UNSTATED;
            if (base.isYear() && base.plusYears(1).isBefore(running)) {
                current = new Slot<>(base.plusYears(1), Evidence.PARAGRAPH, time.span());
                section = section.value().equals(running) ? current : section;
                main = main.value().equals(running) ? current : main;
                return;
            }
        }
    }

    /** When who belongs to what group is asked for; 0 if the article has no date. */
    private int yearOfArticle() {
        return date.isDated() ? date.end().getYear() : 0;
    }

    private boolean isOver(Period period) {
        return date.isDated() && period.isDated() && period.end().isBefore(date.end());
    }

    /** "We have crossed A, and the goal for fiscal 2027 stands": what has been is not of a time that has only begun. */
    private boolean hasHardlyBegun(Period period) {
        return date.isDay()
                && period.isDated()
                && period.lengthInMonths() > MONTHS_OF_A_QUARTER
                && period.start().plusMonths(1).isAfter(date.end());
    }

    /** "It expects a surplus of A in 2026. That would rest on exports of B": what is ahead goes on in the next sentence. */
    private boolean goesOnAhead(Draft draft, Mentions mentions) {
        boolean isAhead = draft.status() == Status.FORECAST
                || draft.status() == Status.TARGET
                || draft.status() == Status.HYPOTHETICAL;
        return isAhead
                && ahead.value().isStated()
                && mentions.sentence().index() - aheadAt <= 1
                && mentions.sentence().paragraph() == paragraph;
    }

    private static boolean isCurrent(PeriodExpression expression) {
        return expression.anchor() == PeriodExpression.Anchor.CURRENT;
    }

    /** "November added A, taking the total to B": B is of the months of the year up to November. */
    private Slot<Period> totalSoFar(Draft draft, Slot<Period> period, Area of, Mentions mentions) {
        Period told = period.value();
        boolean isPart = draft.form() == Draft.Form.LEVEL
                && draft.role() == Draft.Role.MAIN
                && told.isDated()
                && told.isWholeMonths()
                && told.lengthInMonths() < MONTHS_OF_A_YEAR
                && PartsOfYears.isTotalSoFar(
                        figureSpan(draft, mentions), mentions.sentence().tokens());
        if (!isPart) {
            return period;
        }
        int month = PeriodContext.firstMonthOfTotals(of, told.end().getYear());
        int year = told.start().getYear() - (told.start().getMonthValue() < month ? 1 : 0);
        // What was summed up before goes on: "exports of the first ten months were A; November took the total to B".
        boolean isOfRun = run.value().isStated()
                && run.value().start().isBefore(told.start())
                && run.value().start().plusMonths(MONTHS_OF_A_YEAR).isAfter(told.end());
        Period first = isOfRun ? Period.months(YearMonth.from(run.value().start()), 1) : Period.month(year, month);
        return first.isBefore(told) ? new Slot<>(first.through(told), period.evidence(), period.origin()) : period;
    }

    /** What the form of the words makes of the days: the later of two ends, the months up to the one named. */
    private Period adjusted(PeriodExpression expression, Period resolved, Draft draft, Frame frame) {
        if (!resolved.isStated()) {
            return resolved;
        }
        boolean isMoved = draft.isChange() || draft.motion() != Sense.NONE;
        if (expression.form() == PeriodExpression.Form.BETWEEN && isMoved && hasTwoEnds(resolved)) {
            Period later = laterHalf(resolved);
            int months = later.lengthInMonths();
            betweenEnd = later;
            betweenStart = Period.months(YearMonth.from(resolved.start()), months);
            return later;
        }
        boolean isWholeYear = resolved.isMonth() && resolved.end().getMonth() == Month.DECEMBER;
        boolean isUpTo =
                resolved.isMonth() && isByTheEndOf(expression) && (draft.status() == Status.ACTUAL || isWholeYear);
        if (isUpTo) {
            return Period.month(resolved.start().getYear(), 1).through(resolved);
        }
        if (frame.timing() == LevelClaim.Timing.CUMULATIVE && resolved.isMonth() && draft.form() == Draft.Form.LEVEL) {
            return Period.month(resolved.start().getYear(), 1).through(resolved);
        }
        return resolved;
    }

    /** "exports rose to A by the end of September": the months of the year up to then. */
    private boolean isByTheEndOf(PeriodExpression expression) {
        if (here.isEmpty()) {
            return false;
        }
        List<Token> tokens = here.get().sentence().tokens();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < expression.span().start()) {
            at++;
        }
        boolean hasEnd = false;
        for (int i = Math.min(at + 2, tokens.size()) - 1; i >= 0 && i >= at - 5; i--) {
            hasEnd |= tokens.get(i).is("end");
            if (tokens.get(i).is("by") && hasEnd) {
                return true;
            }
        }
        return false;
    }

    /** "rose between 2023 and 2024" compares two years; "between January and June" is one stretch, as a half-year is. */
    private static boolean hasTwoEnds(Period both) {
        int months = both.lengthInMonths();
        return months == 2 || months > MONTHS_OF_A_YEAR;
    }

    private static Period laterHalf(Period both) {
        int months = both.lengthInMonths();
        int half = months % 12 == 0 && months > 12 ? 12 : months % 2 == 0 ? months / 2 : 1;
        return Period.months(YearMonth.from(both.end()).minusMonths(half - 1L), half);
    }

    private Evidence grade(Mentions mentions) {
        boolean isNear = mentions.sentence().index() - sentence <= 1
                && mentions.sentence().paragraph() == paragraph;
        return isNear && sentence >= 0 ? Evidence.SENTENCE : Evidence.PARAGRAPH;
    }

    /** The base of a comparison that does not say when: the same bases as in the comparison before. */
    private Slot<Period> older(Period main, int ordinal) {
        if (betweenStart.isStated() && main.equals(betweenEnd)) {
            // "Between 2014 and 2024, exports grew by 85.2% from A"
            return new Slot<>(betweenStart, Evidence.SENTENCE, Span.NONE);
        }
        boolean isKnown = ordinal < lastBases.size()
                && lastBases.get(ordinal).isStated()
                && lastBases.get(ordinal).hasSameLengthAs(main);
        if (isKnown && main.equals(baseOf)) {
            return new Slot<>(lastBases.get(ordinal), Evidence.SENTENCE, Span.NONE);
        }
        if (lastBase.isStated() && baseOf.isStated() && main.isStated()) {
            long months = ChronoUnit.MONTHS.between(
                    lastBase.start().withDayOfMonth(1), baseOf.start().withDayOfMonth(1));
            return new Slot<>(main.plusMonths((int) -months), Evidence.PARAGRAPH, Span.NONE);
        }
        if (main.isYear()) {
            return new Slot<>(main.plusYears(-1), Evidence.PARAGRAPH, Span.NONE);
        }
        // Trade of part of a year is compared with the same part of the year before, unless the text says otherwise.
        return main.isStated() && ordinal == 0
                ? new Slot<>(main.plusYears(-1), Evidence.ASSUMED, Span.NONE)
                : Slot.NO_PERIOD;
    }

    private Slot<Period> mainSlot(Draft draft, List<Filled> before) {
        if (draft.role() == Draft.Role.EARLIER
                && draft.partner() >= 0
                && draft.partner() < before.size()
                && before.get(draft.partner()).draft().form() == Draft.Form.LEVEL
                && before.get(draft.partner()).slots().period().value().isStated()) {
            // "took the total to A, 5% more than the B of a year before": B is set against A.
            return before.get(draft.partner()).slots().period();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Filled other = before.get(i);
            boolean isMain = other.draft().role() != Draft.Role.EARLIER
                    && other.draft().role() != Draft.Role.RIVAL
                    && !other.isAside();
            if (isMain
                    && other.slots().period().value().isStated()
                    && (other.draft().clause() == draft.clause()
                            || draft.role() == Draft.Role.EARLIER
                            || draft.role() == Draft.Role.AGAIN)) {
                return other.slots().period();
            }
        }
        return Slot.NO_PERIOD;
    }

    private Period mainPeriod(Draft draft, List<Filled> before) {
        Period found = mainSlot(draft, before).value();
        return found.isStated() || draft.role() != Draft.Role.EARLIER ? found : current.value();
    }

    private Status status(Draft draft, Period period) {
        if (draft.role() == Draft.Role.EARLIER && draft.status() == Status.FORECAST) {
            return Status.ACTUAL;
        }
        // What no verb tells as past, of a time that is still to end, is expected.
        boolean isToCome = date.isDated()
                && period.isDated()
                && draft.period() >= 0
                && period.lengthInMonths() <= LONGEST_TO_COME
                && period.end().isAfter(date.end());
        return isToCome && !draft.isTold() && draft.status() == Status.ACTUAL ? Status.FORECAST : draft.status();
    }

    // What the next sentence may use.

    /** The time under discussion moves on with each figure of its own time, but not back to a base of comparison. */
    private void rememberPeriod(Filled filled, Mentions mentions) {
        Slot<Period> slot = filled.slots().period();
        // When a price was quoted is not the time of the trade told next.
        // In an article about exports, what was invested in an earlier year is told aside.
        boolean isOfInvestment = filled.frame().measure() == Measure.INVESTMENT
                && mainFlow.isTrade()
                && slot.value().isBefore(current.value());
        if (slot.value().isStated() && slot.value().equals(current.value())) {
            // The paragraph goes on with the time of the one before: an older one in it is looked back at.
            periodParagraph = mentions.sentence().paragraph();
        }
        if (!slot.value().isStated()
                || slot.evidence() != Evidence.EXPLICIT
                || filled.isAside()
                || isOfInvestment
                || (filled.frame().measure() == Measure.PRICE && isShorter(slot.value(), current.value()))
                || filled.draft().period() < 0) {
            return;
        }
        if (!slot.value().equals(main.value())) {
            partsTold.add(slot.value());
        }
        PeriodExpression expression = mentions.periods().get(filled.draft().period());
        boolean isPast = current.value().isStated()
                && mentions.sentence().paragraph() == periodParagraph
                && slot.value().hasSameLengthAs(current.value())
                && slot.value().isBefore(current.value());
        boolean isAgo = date.isDated() && isLongAgo(slot.value()) && !isLongAgo(main.value());
        longAgo = isAgo ? slot : longAgo;
        isPast |= current.value().isStated() && isAgo;
        // "said that sales had risen": where nothing has been told, nothing is looked back at.
        isPast |= isPluperfect && current.value().isStated();
        boolean isLasting =
                expression.form() == PeriodExpression.Form.PERIOD || expression.form() == PeriodExpression.Form.BETWEEN;
        boolean isWiderView = expression.anchor() == PeriodExpression.Anchor.CURRENT
                && !slot.value().equals(current.value())
                && slot.value().contains(current.value())
                && !isOpening(expression, mentions.sentence().tokens());
        if (isWiderView) {
            // "The surplus accumulated in the half-year": the next paragraph goes on with the quarter.
            aroundSingled = aroundSingled.value().isStated() ? aroundSingled : current;
            current = slot;
            run = slot;
            periodParagraph = mentions.sentence().paragraph();
            return;
        }
        if (isWhenSet(expression, mentions.sentence().tokens())) {
            return;
        }
        if (isLasting && expression.anchor() != PeriodExpression.Anchor.BASE && !isPast) {
            boolean isWeek = slot.value().isDated() && slot.value().lengthInDays() <= DAYS_OF_A_WEEK;
            boolean isSingled = isShorter(slot.value(), current.value())
                    && isAlone(mentions, filled.draft().period());
            aroundSingled = isSingled ? current : Slot.NO_PERIOD;
            current = slot;
            lastMonth = slot.value().isMonth() ? slot : lastMonth;
            run = slot.value().isWholeMonths()
                            && !slot.value().isMonth()
                            && !slot.value().isYear()
                    ? slot
                    : run;
            periodParagraph = mentions.sentence().paragraph();
            isOfWeek = isWeek;
            if (isTitleGuessed && mentions.sentence().place() != Place.HEADLINE) {
                // "First-quarter exports up", and below: "in the first quarter of the fiscal year (July to September)".
                boolean isWhatIsMeant = slot.value().hasSameLengthAs(main.value());
                section = isWhatIsMeant && section.value().isStated() ? slot : section;
                main = isWhatIsMeant ? slot : main;
                isTitleGuessed = false;
            }
            if (!main.value().isStated() && !isWeek) {
                main = slot;
                isTitleGuessed = mentions.sentence().place() == Place.HEADLINE
                        && expression.anchor() != PeriodExpression.Anchor.WRITTEN;
            }
        }
    }

    private boolean isLongAgo(Period period) {
        return period.isDated() && period.end().plusYears(LONG_AGO).isBefore(date.start());
    }

    /** "For the nine months, exports ran at A": what opens the sentence is what the story turns to. */
    private static boolean isOpening(PeriodExpression time, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && OPENS_WITH_TIME.has(tokens.get(at))) {
            at++;
        }
        return at < tokens.size() && tokens.get(at).end() >= time.span().start();
    }

    /** Whether a time is called "the period". */
    private static boolean isPeriodWord(PeriodExpression expression, List<Token> tokens) {
        for (Token token : tokens) {
            if (token.end() == expression.span().end()) {
                return token.is("period");
            }
        }
        return false;
    }

    /** "set in 2022": when a record was. */
    private static boolean isWhenSet(PeriodExpression time, List<Token> tokens) {
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i).start() == time.span().start()) {
                boolean isOnly = tokens.get(i - 2).is("only")
                        || tokens.get(i - 2).is("just")
                        || tokens.get(i - 2).is("back");
                int set = isOnly ? i - 3 : i - 2;
                return tokens.get(i - 1).is("in") && set >= 0 && tokens.get(set).is("set");
            }
        }
        return false;
    }

    /** "Exports, at A, topped the peak of B, set only in August": B is of August, and A is not. */
    private static boolean isOfRecordBetween(Draft draft, Mentions mentions) {
        PeriodExpression time = mentions.periods().get(draft.period());
        if (!isWhenSet(time, mentions.sentence().tokens())) {
            return false;
        }
        int figure = figureSpan(draft, mentions).end();
        return mentions.quantities().stream()
                .anyMatch(q -> q.span().start() >= figure
                        && q.span().end() <= time.span().start());
    }

    private static boolean isShorterThan(Period one, Period other) {
        return one.isWholeMonths() && other.isWholeMonths() && one.lengthInMonths() < other.lengthInMonths();
    }

    private static boolean isShorter(Period part, Period whole) {
        return part.isDated() && whole.isDated() && !part.equals(whole) && whole.contains(part);
    }

    /** "September alone brought 14.7%": one month is singled out, and the story goes on with all of them. */
    private static boolean isAlone(Mentions mentions, int period) {
        Span span = mentions.periods().get(period).span();
        for (Token token : mentions.sentence().tokens()) {
            if (token.start() >= span.end()) {
                return token.is("alone");
            }
        }
        return false;
    }

    /** The time of a forecast, which the next may leave out. */
    private void rememberAhead(Filled filled, Mentions mentions) {
        Slot<Period> time = filled.slots().period();
        boolean isOwn = time.value().isStated()
                && time.evidence() == Evidence.EXPLICIT
                && filled.draft().role() == Draft.Role.MAIN;
        boolean isSame =
                time.value().equals(ahead.value()) && mentions.sentence().index() - aheadAt <= 1;
        if (isOwn || isSame) {
            ahead = time;
            aheadFrame = isOwn ? filled.frame().withPeriod(-1) : aheadFrame;
            aheadAt = mentions.sentence().index();
        }
    }

    private void remember(Filled filled, Mentions mentions) {
        Draft draft = filled.draft();
        Frame frame = filled.frame();
        if (draft.role() == Draft.Role.EARLIER) {
            Period main = comparedBy;
            Period base = filled.slots().period().value();
            if (base.isStated() && main.isStated() && base.hasSameLengthAs(main)) {
                lastBase = base;
                baseOf = main;
            }
            return;
        }
        if (!filled.slots().status().isFact()) {
            rememberAhead(filled, mentions);
            aimed = frame.withPeriod(-1);
            aimedAt = mentions.sentence().index();
        }
        if (draft.role() == Draft.Role.RIVAL || !filled.slots().status().isFact()) {
            return;
        }
        rememberPeriod(filled, mentions);
        if (draft.actorRole() == Cue.TRADE_PARTNER && frame.measure() == Measure.TURNOVER) {
            rankedIn = paragraph;
        }
        if (filled.base().value().isStated() && filled.slots().period().value().isStated()) {
            if (!baseOf.equals(filled.slots().period().value())) {
                lastBases.clear();
            }
            lastBase = filled.base().value();
            baseOf = filled.slots().period().value();
        }
        boolean isSubject = frame.measure().isTrade()
                || frame.measure() == Measure.INVESTMENT
                || frame.measure() == Measure.CONTRACT
                || frame.measure() == Measure.CURRENT_ACCOUNT;
        if (isSubject) {
            boolean isNamed = frame.reporter().value().equals(parties.reporter().value())
                    || filled.draft().frame().span().contains(frame.reporter().origin());
            boolean isOwn = isNamed
                    && !filled.isAside()
                    && (frame.measure().isTrade() || !reporter.value().isStated())
                    && draft.actorRole() == Cue.NONE
                    && (!parties.isPair()
                            || parties.otherThan(frame.reporter().value()).isStated());
            if (isOwn
                    && frame.reporter().value().isStated()
                    && frame.reporter().evidence() == Evidence.EXPLICIT
                    && !frame.reporter().value().code().startsWith(OUTSIDE)
                    && !frame.reporter().value().equals(Area.WORLD)) {
                reporter = frame.reporter();
                ownReporter = reporter.value().equals(parties.reporter().value()) ? reporter : ownReporter;
            }
            boolean isListed =
                    draft.phrasing().equals("area-figure") || draft.phrasing().equals("in-brackets");
            boolean isTopic = !isListed && (frame.measure() == Measure.BALANCE || frame.measure() == Measure.TURNOVER);
            if (isTopic
                    && frame.partner().evidence() == Evidence.EXPLICIT
                    && frame.partner().value().isStated()) {
                topicPartner = frame.partner();
            } else if (!frame.partner().value().isStated()) {
                topicPartner = Slot.NO_AREA;
            }
            boolean isNamedBalance = (frame.measure() == Measure.BALANCE && !frame.isWeak())
                    || frame.measure() == Measure.CURRENT_ACCOUNT;
            if (isNamedBalance) {
                lastBalance = frame;
            }
            isOfTurnover |= mainFlow == Measure.OTHER
                    && frame.measure() == Measure.TURNOVER
                    && draft.form() == Draft.Form.LEVEL;
            if (isFlow(frame.measure())) {
                flow = frame.measure();
                mainFlow = mainFlow == Measure.OTHER ? flow : mainFlow;
            }
            factAt = mentions.sentence().index();
            last = frame.withExtreme(LevelClaim.Extreme.NONE)
                    .withTiming(LevelClaim.Timing.TOTAL)
                    .withPartner(Slot.NO_AREA)
                    .withProduct(Slot.ALL_GOODS)
                    .withPeriod(-1)
                    .withShare(false);
            if (draft.form() == Draft.Form.SHARE) {
                lastShare = frame;
            }
        }
    }
}
