package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.text.Token;

/** The time of a sentence without figures, for the pronoun right behind it: "Exports rose in October. They advanced 5.1%". */
final class PassedTime {

    private static final WordSet THEM = WordSet.of("it", "they");

    private final ArticleDay day;

    /** The last sentence that told no figure of trade. */
    private Optional<Passage> passed = Optional.empty();

    PassedTime(ArticleDay day) {
        this.day = day;
    }

    void passOver(Passage here) {
        passed = Optional.of(here);
    }

    /** The time that a sentence takes over whose subject is the pronoun for what the one right before it told of. */
    Slot<Period> ofPronoun(Passage here, Area reporter) {
        boolean isThem = !here.tokens().isEmpty() && THEM.has(here.tokens().get(0));
        return passed.filter(before -> isThem && before.index() == here.index() - 1)
                .map(before -> onlyTime(before, reporter))
                .orElse(Slot.NO_PERIOD);
    }

    private Slot<Period> onlyTime(Passage here, Area reporter) {
        List<Token> tokens = here.tokens();
        List<PeriodExpression> times = here.mentions().periods().stream()
                .filter(time -> isWhen(time) && !isSpanOfRecord(time, tokens))
                .toList();
        boolean isOfTrade = times.size() == 1
                && !TimeRoles.isComparedWith(times.get(0), tokens)
                && !MeasureFinder.standard().find(here.sentence()).isEmpty();
        Period resolved = isOfTrade ? times.get(0).resolve(day.context(reporter)) : Period.UNSTATED;
        return resolved.isWholeMonths() && !day.isRunning(resolved)
                ? new Slot<>(resolved, Evidence.PARAGRAPH, times.get(0).span())
                : Slot.NO_PERIOD;
    }

    private static boolean isWhen(PeriodExpression time) {
        return time.form() == PeriodExpression.Form.PERIOD
                && (time.anchor() == PeriodExpression.Anchor.WRITTEN
                        || time.anchor() == PeriodExpression.Anchor.ARTICLE);
    }

    /** "for the first time in 13 months": how long it had not been so. */
    private static boolean isSpanOfRecord(PeriodExpression time, List<Token> tokens) {
        for (int i = 1; i < tokens.size() && tokens.get(i).start() < time.span().start(); i++) {
            boolean isRightBefore = i + 1 < tokens.size()
                    && tokens.get(i + 1).start() == time.span().start();
            if (isRightBefore && tokens.get(i).is("in") && tokens.get(i - 1).is("time")) {
                return true;
            }
        }
        return false;
    }
}
