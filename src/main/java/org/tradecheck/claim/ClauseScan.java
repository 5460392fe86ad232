package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tradecheck.claim.phrasing.Phrasings;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Place;
import org.tradecheck.text.Sentence;

/**
 * Walks through one sentence, keeps what each clause is about, and asks the phrasings what each figure is. Left to right,
 * once; nothing looks back further than the sentence.
 */
final class ClauseScan {

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private final List<Phrase> phrases;
    private final SideClauses sides;

    /** The phrasings that may fit in the sentence. */
    private final long fitting;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> soFar = Collections.unmodifiableList(drafts);
    private final Clause clause = new Clause();

    // What each kind of chunk does to the clause.
    private final MeasureSubjects measures;
    private final ShareSubjects shares;
    private final GoodsSubjects goods;
    private final PronounSubjects pronouns;
    private final UnknownSubjects unknown;
    private final Actors actors;
    private final PartnerNouns partners;
    private final Predicates predicates;

    // What it says of figures.
    private final TimesMeant times;
    private final StatusWords statuses;
    private final FigureMarks marks;

    // What stands around figures.
    private final SignificantCues cues;
    private final FigureTails tails;
    private final OpeningNations nations;

    private ClauseScan(Mentions mentions, Chunks chunks) {
        this.sentence = ChunkedSentence.of(mentions, chunks);
        this.chunks = chunks;
        this.fitting = Phrasings.among(chunks);
        List<Phrase> named = namedPhrases(sentence);
        this.sides = SideClauses.of(chunks, named, sentence.areas(), mentions);
        this.phrases = sides == SideClauses.NONE ? named : Antecedents.filled(named, chunks, sentence.areas(), sides);
        this.shares = new ShareSubjects(sentence, clause, soFar);
        this.measures = new MeasureSubjects(sentence, clause, shares, soFar);
        this.goods = new GoodsSubjects(sentence, !phrases.isEmpty(), clause, soFar);
        this.pronouns = new PronounSubjects(sentence, phrases, clause);
        this.unknown = new UnknownSubjects(sentence, clause, soFar);
        this.actors = new Actors(sentence, clause, soFar);
        this.partners = new PartnerNouns(sentence, clause);
        this.predicates = new Predicates(sentence, clause, unknown, soFar);
        this.times = new TimesMeant(sentence, soFar);
        this.statuses = new StatusWords(chunks, soFar);
        this.marks = new FigureMarks(sentence);
        this.cues = new SignificantCues(sentence);
        this.tails = new FigureTails(sentence, phrases, soFar);
        this.nations = new OpeningNations(sentence);
    }

    /** What is measured in a sentence, with the parties that stand apart from it. */
    private static List<Phrase> namedPhrases(ChunkedSentence sentence) {
        Chunks chunks = sentence.chunks();
        List<Phrase> meant = Antecedents.ofAccount(Antecedents.ofBalances(Phrases.of(sentence), chunks), chunks);
        List<Phrase> named = Antecedents.ofPredicate(meant, chunks, sentence.areas());
        List<Phrase> told = Antecedents.ofTrade(FrontedParties.given(named, sentence), chunks);
        return Payments.withoutCapital(Antecedents.ofCoverage(told, chunks), sentence);
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
        LeftOutGoods.leaveOut(chunks, drafts);
        GoodsInFront.give(sentence, drafts);
        Rivals.setApart(chunks, sentence.areas(), drafts);
        Turnabouts.turn(chunks, drafts);
        DealtRates.deal(chunks, drafts);
        DealtShares.deal(chunks, sentence.mentions().quantities(), drafts);
        return new Scanned(sentence.mentions(), chunks, phrases, drafts, sides, clause.actor(), clause.role());
    }

    private void walk() {
        clause.about(Openings.subject(sentence, phrases));
        int nextPhrase = 0;
        int at = 0;
        while (at < chunks.size()) {
            if (sides != SideClauses.NONE && clause.meetSide(sides.isInserted(at))) {
                times.forget();
            }
            if (nextPhrase < phrases.size() && phrases.get(nextPhrase).first() == at) {
                Phrase phrase = phrases.get(nextPhrase);
                nextPhrase++;
                meet(phrase);
                at = phrase.last() + 1;
            } else {
                meet(at);
                at++;
            }
        }
    }

    private void meet(Phrase phrase) {
        boolean isSubject = measures.meet(phrase);
        if (isSubject && drafts.isEmpty()) {
            marks.meetFirst(phrase);
        }
    }

    private void meet(int at) {
        Chunk chunk = chunks.get(at);
        switch (chunk.kind()) {
            case QUANTITY -> {
                read(at);
                statuses.passFigure(at);
            }
            case AREA -> {
                if (!pronouns.isTold(at)) {
                    actors.meet(at);
                }
            }
            case PRODUCT -> goods.meet(at);
            case CUE -> meetCue(at);
            case WORD -> {
                if (chunk.is("former") || chunk.is("latter")) {
                    pronouns.meetOneOfTwo(at);
                } else if (chunk.is("estimate")) {
                    statuses.meetEstimate(at);
                }
            }
            case PERIOD, MEASURE -> {
                // They belong to the phrases and figures that take them up.
            }
        }
    }

    private void meetCue(int at) {
        Chunk chunk = chunks.get(at);
        switch (chunk.cue()) {
            case UP, WIDEN -> turn(at, Sense.INCREASE);
            case DOWN, NARROW -> turn(at, Sense.DECREASE);
            case STATE -> {
                if (isParticiple(at)) {
                    break;
                }
                // "A, down from B, while holdings were C against D": D is less or more than C, as it may be.
                clause.stand();
                predicates.meet(at);
            }
            case SHARE_VERB, PASSED -> predicates.meet(at);
            case UNCHANGED -> {
                clause.stand();
                predicates.meet(at);
            }
            case COMMA -> {
                clause.pause();
                statuses.pause();
            }
            case SINCE -> {
                if (isCause(at)) {
                    clause.begin(Frame.NONE);
                    statuses.forget();
                }
            }
            case WHILE, SEMICOLON -> {
                if (chunk.is("when")) {
                    times.meetWhen(at);
                }
                clause.separate();
                statuses.forget();
                unknown.meetGapped(at);
            }
            case SHARE_NOUN -> shares.meet(at);
            case DESTINATION, ORIGIN, SELLER, TRADE_PARTNER -> partners.meet(at);
            case OTHER_MONEY, REAL_TERMS, ADJUSTED, UNADJUSTED, SMOOTHED, GENERAL_TRADE, SPECIAL_TRADE ->
                marks.meetBasis(chunk.cue());
            case REVISED, TARGET, FORECAST, HYPOTHETICAL, DENIED, NOT -> statuses.meet(at);
            case TO ->
                statuses.meetInfinitive(at, sentence.mentions().sentence().place() == Place.HEADLINE);
            case PRONOUN -> {
                if (!times.meetWhich(at)) {
                    pronouns.meet(at);
                }
            }
            default -> {
                // Every other cue matters only beside a figure.
            }
        }
    }

    /** A verb that goes up or down, unless it is an estimate that does. */
    private void turn(int at, Sense direction) {
        predicates.meet(at);
        Sense balance = clause.subject().sense();
        clause.move(statuses.isOfEstimate(at) ? Sense.NONE : Judgements.direction(chunks.get(at), direction, balance));
    }

    private void read(int at) {
        Spot spot = spotAt(at);
        if (OtherFigures.isPassedOver(spot)) {
            return;
        }
        Optional<Draft> found = Phrasings.read(spot, fitting).filter(draft -> !OtherFigures.isOfCounted(draft, spot));
        if (found.isEmpty() && spot.isMultiple()) {
            // "usage nearly doubled to A from B": whatever it is of, the motion of the clause before is over.
            clause.stand();
        }
        found.flatMap(draft -> Payments.traded(draft, spot, sentence.mentions()))
                .ifPresent(draft -> keep(told(draft, spot), spot));
    }

    /** A figure in its place, before which the clause may become another. */
    private Spot spotAt(int at) {
        Quantity quantity = sentence.figure(at);
        int left = cues.before(at);
        Cue cue = cues.cueAt(left);
        if (quantity.kind() == Kind.MULTIPLE && unknown.isNew(at)) {
            // "exports rose to A, and tonnage doubled": the multiple is the verb of something else.
            clause.begin(Frame.NONE.withSpan(chunks.get(at).span()));
        } else if (quantity.kind() == Kind.MULTIPLE && Verbs.isMultiplying(chunks.get(at))) {
            // "Defence goods more than doubled": the multiple is their verb.
            unknown.meet(at);
        }
        if (!clause.hasActor() && drafts.isEmpty() && cue == Cue.WITH && left == 0) {
            actors.behindFigure(at).ifPresent(clause::actBy);
        }
        Spot.State state = clause.state(
                clause.role() == Cue.NONE ? partners.roleBehind(at) : clause.role(),
                statuses.statusAt(at, left),
                statuses.hadForecast() || Verbs.isTold(chunks, clause.verbAt()));
        return new Spot(
                chunks,
                phrases,
                sentence.areas(),
                sentence.mentions().quantities(),
                quantity,
                at,
                cue,
                left,
                state,
                soFar);
    }

    /** What a phrasing has read, with all that the words around the figure and before it add. */
    private Draft told(Draft draft, Spot spot) {
        int at = spot.at();
        Draft named = tails.withGoods(nations.given(draft, at), at);
        Draft placed = ToldWholes.ofShare(named, spot, sides)
                .orElseGet(() -> statuses.ofForecastBehind(tails.withParty(named, at), at));
        Draft marked = BracketedFigures.labelled(marks.marked(placed, at, spot.leftAt()), spot);
        boolean isAmount = marked.form() == Draft.Form.LEVEL
                && Spot.isMoney(spot.quantity())
                && marked.frame().measure() != Measure.INVESTMENT;
        // "The share of imports was 39%, with the value amounting to A": money is no share
        Frame measured = isAmount ? marked.frame().withShare(false) : marked.frame();
        Draft traded = marked.withFrame(clause.ofTradeSpokenOf(measured, false));
        Draft open = isOfGoodsAlone(traded, spot)
                ? traded.withFrame(Frame.NONE.withSpan(spot.quantity().span())).withSense(Sense.NONE)
                : traded;
        return statuses.told(Judgements.judged(tails.withRest(open), chunks, at), spot.left());
    }

    /** "The balance was A, when goods worth B went to Japan": goods are no balance, and which flow is not said. */
    private boolean isOfGoodsAlone(Draft draft, Spot spot) {
        return spot.left() == Cue.WORTH
                && draft.frame().measure() == Measure.BALANCE
                && spot.leftAt() > 0
                && chunks.get(spot.leftAt() - 1).is("goods");
    }

    /** Keeps a figure, and what it says of its clause. */
    private void keep(Draft draft, Spot spot) {
        if (draft.frame().measure() == Measure.COVERAGE) {
            // "Exports covered 59.8% of imports, down from 62.7%": it is the coverage that was higher.
            clause.about(draft.frame());
        }
        if (draft.actor().value().isStated() && clause.hasActor()) {
            clause.actBy(draft.actor());
        }
        boolean isOfTrade = clause.subject().measure() == Measure.TURNOVER;
        Draft sure = isOfTrade ? draft.withFrame(draft.frame().weak(false)) : draft;
        Draft found = BracketedFigures.ofBracket(Payments.ofTonnesBefore(times.told(sure), spot), spot);
        drafts.add(ToldWholes.ofPart(found, spot));
        if (found.phrasing().equals("grew-many-times")) {
            // "nearly doubled to A from B": the multiple is the verb.
            clause.move(found.sense());
        }
        boolean isBalance =
                found.frame().measure() == Measure.BALANCE && spot.quantity().hedge() == Hedge.EXACT;
        if (isBalance && !clause.subject().isStated()) {
            clause.about(found.frame());
        }
    }

    /** "Tariffs hurt little, since 3.3 percent of exports go there": a cause, and no time. */
    private boolean isCause(int since) {
        return since > 0
                && since + 1 < chunks.size()
                && chunks.get(since - 1).is(Cue.COMMA)
                && !chunks.get(since + 1).is(Chunk.Kind.PERIOD)
                && chunks.get(since).text().equals("since")
                && sentence.mentions().periods().stream()
                        .noneMatch(p ->
                                p.span().start() == chunks.get(since).span().start());
    }

    /** "Paraguay's registered exports", "the declared imports": which exports they are, and no verb. */
    private boolean isParticiple(int at) {
        Chunks chunks = sentence.chunks();
        boolean isBetween = at > 0
                && at + 1 < chunks.size()
                && chunks.get(at).text().endsWith("ed")
                && chunks.get(at + 1).is(Chunk.Kind.MEASURE);
        return isBetween
                && (chunks.get(at - 1).is("'s")
                        || chunks.get(at - 1).is("the")
                        || chunks.get(at - 1).is("all")
                        || chunks.get(at - 1).is("its")
                        || chunks.get(at - 1).is(Cue.TOTAL));
    }
}
