package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;

/** What is forecast of what was spoken of: for 2025 it expects $320 million. */
final class ForecastFigure implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "forecast-figure",
            "What is forecast of what was spoken of: for 2025 it expects $320 million.",
            "Ghana's exports of cashew nuts came to $300 million in 2024. For 2025 the ministry expects $320 million.",
            "$320 million | exports | GHA | 2025 | forecast");

    private static final WordSet FORECASTING = WordSet.of(
            "forecasts",
            "forecast",
            "expects",
            "expect",
            "predicts",
            "predict",
            "anticipates",
            "anticipate",
            "sees",
            "see",
            "pencil in",
            "pencils in",
            "pencilled in",
            "penciled in",
            "is projecting",
            "is forecasting",
            "is expecting");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).behind(Cue.FORECAST);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isVerb = spot.left() == Cue.FORECAST
                && isForecasting(spot.chunks().get(spot.leftAt()).text());
        if (!isVerb || !spot.isAmount() || !isWhole(spot) || !spot.before().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, Frame.NONE, Sense.NONE, INFO.id()));
    }

    private static boolean isForecasting(String verb) {
        return FORECASTING.has(verb) || verb.endsWith(" projects") || verb.endsWith(" see");
    }

    /** Nothing behind the figure says what it is of: "expects $3 billion in loans" is of loans. */
    private static boolean isWhole(Spot spot) {
        Chunk next = spot.right(0);
        return next.is(Cue.COMMA)
                || next.is(Cue.SEMICOLON)
                || next.is(Cue.OPEN)
                || next.is(Cue.OR)
                || next.is(Cue.AND)
                || next.is(Chunk.Kind.PERIOD)
                || next.is(".")
                || next.text().isEmpty()
                || ((next.is(Cue.IN) || next.is(Cue.FOR)) && spot.right(1).is(Chunk.Kind.PERIOD));
    }
}
