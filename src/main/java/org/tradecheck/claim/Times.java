package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.series.PeriodFinder;
import org.tradecheck.text.Article;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;

/** The times that the sentences of an article name. Several readers ask; each sentence is searched once. */
final class Times {

    private final Article article;
    private final List<Sentence> sentences;
    private final @Nullable List<PeriodExpression>[] found;
    private final Hints hints;

    private Times(Article article) {
        this.article = article;
        this.sentences = article.sentences();
        this.found = empty(sentences.size());
        this.hints = Hints.of(sentences);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<PeriodExpression>[] empty(int size) {
        return new List[size];
    }

    static Times of(Article article) {
        return new Times(article);
    }

    Article article() {
        return article;
    }

    /** All sentences of the story, in order. */
    List<Sentence> sentences() {
        return sentences;
    }

    /** What the words of the sentences make possible. */
    Hints hints() {
        return hints;
    }

    /** The mentions in one of the sentences, in the order of the text. */
    List<PeriodExpression> in(Sentence sentence) {
        List<PeriodExpression> mentions = found[sentence.index()];
        if (mentions == null) {
            mentions = toldInBrackets(PeriodFinder.find(article.text(), sentence));
            found[sentence.index()] = mentions;
        }
        return mentions;
    }

    /** "Ethiopian fiscal year": so many characters of a name may stand before its bracket. */
    private static final int LONGEST_NAME = 30;

    /** "the first quarter of the 2018 fiscal year (July to September 2025)": what a bracket says of a time is when it was. */
    private List<PeriodExpression> toldInBrackets(List<PeriodExpression> mentions) {
        List<PeriodExpression> told = mentions;
        for (int i = mentions.size() - 1; i > 0; i--) {
            PeriodExpression time = mentions.get(i - 1);
            PeriodExpression bracket = mentions.get(i);
            boolean isTold = bracket.form() == PeriodExpression.Form.PERIOD
                    && time.form() == PeriodExpression.Form.PERIOD
                    && bracket.anchor() != PeriodExpression.Anchor.BASE
                    && isBracketBehind(time.span(), bracket.span());
            if (isTold) {
                told = told == mentions ? new ArrayList<>(mentions) : told;
                told.remove(i);
                told.set(i - 1, new PeriodExpression(time.span(), bracket.anchor(), bracket.form(), bracket.meaning()));
            }
        }
        return told;
    }

    private boolean isBracketBehind(Span time, Span bracket) {
        String text = article.text();
        if (bracket.start() < time.end() || bracket.end() >= text.length() || text.charAt(bracket.end()) != ')') {
            return false;
        }
        String between = text.substring(time.end(), bracket.start()).strip();
        int open = between.indexOf('(');
        boolean isRightBehind = open >= 0
                && open <= LONGEST_NAME
                && (between.endsWith("(") || between.endsWith("(from"))
                && between.indexOf(',') < 0;
        return isRightBehind && (text.substring(time.start(), time.end()) + between).contains("year");
    }
}
