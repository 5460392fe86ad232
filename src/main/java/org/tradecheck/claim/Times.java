package org.tradecheck.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.series.PeriodFinder;
import org.tradecheck.text.Article;
import org.tradecheck.text.Sentence;

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
            mentions = PeriodFinder.find(article.text(), sentence);
            found[sentence.index()] = mentions;
        }
        return mentions;
    }
}
