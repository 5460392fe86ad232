package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.series.Product;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;

/**
 * Fills what a clause leaves open: from its sentence, its paragraph, the article. Sentences come in order; what one of
 * them settles serves the next. What a figure measures is settled first, then whose it is and with whom, then when.
 */
final class Context {

    private final Subject subject;
    private final LastTold lastTold = new LastTold();
    private final Forecasts forecasts = new Forecasts();
    private final FigureMeasures measures;
    private final FigureParties parties;
    private final FigureTimes times;

    /** The paragraph of the last sentence. */
    private int paragraph = -1;

    /** The last sentence that told figures. */
    private int sentence = -1;

    Context(Parties named, Period date, Optional<PeriodExpression> leadTime, Hints hints) {
        ArticleDay day = new ArticleDay(date);
        Slot<Period> lead = leadTime.map(
                        p -> new Slot<>(p.resolve(day.context(named.reporter().value())), Evidence.PARAGRAPH, p.span()))
                .orElse(Slot.NO_PERIOD);
        this.subject = new Subject(hints);
        this.measures = new FigureMeasures(named, subject, lastTold, forecasts);
        this.parties = new FigureParties(named, day, subject, lastTold);
        this.times = new FigureTimes(day, lead, forecasts);
    }

    /**
     * A heading opens a section: the article's own time and flow are meant again, unless the heading names others. A
     * question in an interview is none: what is asked next goes on with the time told of.
     *
     * @param isComparison whether it compares: then the second of two times is what is compared with
     */
    void startSection(
            List<MeasureMention> mentions, List<PeriodExpression> periods, boolean isComparison, List<Token> tokens) {
        boolean isQuestion = tokens.get(tokens.size() - 1).is("?");
        if (!isQuestion || !periods.isEmpty()) {
            times.startSection(mentions, periods, isComparison, sentence < 0, parties.reporter());
        }
        subject.startSection(mentions, tokens);
    }

    /** The goods that "its" and "their" mean at the start of the next sentence. */
    void setTopic(Optional<Product> goods, boolean isExport) {
        measures.setTopic(goods, isExport);
    }

    /** The drafts of a sentence that tells figures of another time for what the one before told. */
    List<Draft> corresponding(ClauseScan.Scanned scanned, List<Draft> drafts) {
        Optional<List<Draft>> dealt = parties.dealt(scanned, drafts);
        if (dealt.isPresent()) {
            return dealt.get();
        }
        Sentence next = scanned.mentions().sentence();
        boolean isNext = !drafts.isEmpty() && next.index() - sentence <= 1;
        return isNext ? measures.corresponding(drafts, next.tokens()) : drafts;
    }

    /** The figures of a sentence; none if it tells none, though it may settle something for the next. */
    List<Filled> fill(ClauseScan.Scanned scanned, List<Draft> drafts) {
        Sentence next = scanned.mentions().sentence();
        Passage here = Passage.of(scanned, drafts, next.paragraph() != paragraph, next.index() - sentence);
        if (here.opensParagraph()) {
            paragraph = here.paragraph();
            parties.startParagraph().ifPresent(subject::goBackTo);
            times.startParagraph();
            subject.startParagraph();
        }
        subject.startSentence(here);
        if (drafts.isEmpty()) {
            passOver(here);
            return List.of();
        }
        times.startSentence(here, parties.reporter());
        List<Filled> filled = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Filled each = filled(lastTold.meant(draft, here), filled, here);
            filled.add(each);
            remember(each, here);
        }
        times.endSentence(filled, here, parties.reporter());
        measures.endSentence(filled, here);
        parties.endSentence(filled, here);
        lastTold.endSentence(filled, here);
        sentence = here.index();
        return filled;
    }

    /** A sentence that tells no figure: whom and what it speaks of serves the next. */
    private void passOver(Passage here) {
        times.passOver(here, parties.reporter());
        subject.passOver(here, parties.teller(here));
        measures.passOver(here);
        parties.passOver(here);
    }

    private Filled filled(Draft draft, List<Filled> before, Passage here) {
        Frame measured = measures.frame(draft, before, parties.hasPartners(), here);
        Frame frame = parties.frame(draft, measured, before, here);
        Frame whole = measures.whole(draft, frame, before);
        Slot<Period> period = times.period(draft, frame, before, here);
        Slot<Period> base = times.base(draft, frame, before, period.value(), here);
        Slots slots = new Slots(
                frame.reporter(),
                saysAll(frame) ? new Slot<>(Area.UNSTATED, Evidence.EXPLICIT, frame.span()) : frame.partner(),
                frame.product(),
                period,
                measures.coverage(frame, here),
                frame.basis(),
                frame.measure() == Measure.CONTRACT ? draft.status() : times.status(draft, period.value()),
                "");
        measures.rememberAmount(draft, frame, here);
        boolean isNamed = measures.isNamed(draft, frame, before, here);
        return new Filled(
                draft, frame, slots, base, whole, isNamed, here.scanned().isInserted(draft.quantity()));
    }

    /** "Total exports were A" are those to everybody. */
    private static boolean saysAll(Frame frame) {
        return frame.isTotal()
                && Subject.isFlow(frame.measure())
                && !frame.partner().value().isStated()
                && frame.product().value().isAll();
    }

    /** What the next figures and sentences may use. */
    private void remember(Filled filled, Passage here) {
        Draft.Role role = filled.draft().role();
        boolean isFact = filled.slots().status().isFact();
        if (role == Draft.Role.EARLIER) {
            times.rememberOlder(filled);
            return;
        }
        if (!isFact) {
            forecasts.remember(filled, here);
        }
        measures.remember(filled);
        if (role == Draft.Role.RIVAL || !isFact) {
            return;
        }
        times.remember(filled, here, subject.mainFlow().isTrade());
        if (Subject.mayBe(filled.frame().measure())) {
            parties.remember(filled);
            subject.remember(filled, here);
            forecasts.rememberFact(here);
        }
    }
}
