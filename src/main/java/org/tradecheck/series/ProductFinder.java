package org.tradecheck.series;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradecheck.text.Lexicon;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.Tokenizer;

/** Finds the names of goods and services in a sentence, and reads names that no lexicon has from their place. */
public final class ProductFinder {

    /** A name longer than this is not one. */
    private static final int LONGEST_NAME = 6;

    /** Words that alone say what a figure covers and are no product. */
    private static final Set<String> COVERAGE =
            Set.of("goods", "services", "merchandise", "commodity", "service", "products", "items", "visible");

    private final Lexicon<Product> lexicon;
    private final Set<String> ends;

    private static final class Shipped {
        static final ProductFinder FINDER = new ProductFinder();
    }

    private ProductFinder() {
        Lexicon.Builder<Product> builder = new Lexicon.Builder<>();
        for (String[] line : LexiconFile.lines(ProductFinder.class, "products.tsv")) {
            if (!COVERAGE.contains(line[0])) {
                Product product = new Product(line[0]);
                builder.add(words(line[0]), product);
                for (String spelling : LexiconFile.parts(line[1], '|')) {
                    builder.add(words(spelling), product);
                }
                for (String name : LexiconFile.parts(line[2], '|')) {
                    builder.add(words(name), new Product(name.toLowerCase(Locale.ROOT)));
                }
            }
        }
        lexicon = builder.build();
        ends = new HashSet<>(400);
        for (String[] line : LexiconFile.lines(ProductFinder.class, "ends-of-names.tsv")) {
            ends.addAll(List.of(LexiconFile.parts(line[0], ' ')));
        }
    }

    private static String words(String phrase) {
        StringBuilder words = new StringBuilder();
        for (Token token : Tokenizer.tokens(phrase, 0, phrase.length())) {
            words.append(words.isEmpty() ? "" : " ").append(token.lower());
        }
        return words.toString();
    }

    /** The finder over the products that ship with the program. */
    public static ProductFinder standard() {
        return Shipped.FINDER;
    }

    /** The mentions of a sentence, in order; they do not overlap. */
    public List<ProductMention> find(Sentence sentence) {
        return find(sentence.tokens());
    }

    /** The mentions among some tokens, in order; they do not overlap. */
    public List<ProductMention> find(List<Token> tokens) {
        List<ProductMention> found = null;
        int at = 0;
        while (at < tokens.size()) {
            ProductMention mention = tokens.get(at).isWord() ? mentionAt(tokens, at) : null;
            if (mention == null) {
                at++;
                continue;
            }
            if (found == null) {
                found = new ArrayList<>(4);
            }
            found.add(mention);
            at = mention.end();
        }
        return found == null ? List.of() : List.copyOf(found);
    }

    private @Nullable ProductMention mentionAt(List<Token> tokens, int at) {
        int from = at;
        boolean isWithout = tokens.get(at).is("non") && at + 2 < tokens.size();
        if (isWithout) {
            from = tokens.get(at + 1).is("-") ? at + 2 : at + 1;
        }
        Optional<Lexicon.Match<Product>> match = lexicon.longestAt(tokens, from);
        if (match.isEmpty()) {
            return null;
        }
        int end = from + match.get().tokens();
        if (isWithout) {
            if (end < tokens.size()
                    && (tokens.get(end).is("goods") || tokens.get(end).is("products"))) {
                end++;
            }
            return mention(new Product("non-" + match.get().value().name()), tokens, at, end);
        }
        return mention(match.get().value(), tokens, at, end);
    }

    private static ProductMention mention(Product product, List<Token> tokens, int first, int end) {
        return new ProductMention(
                product, new Span(tokens.get(first).start(), tokens.get(end - 1).end()), first, end);
    }

    /**
     * The name that starts at a token, as after "exports of": up to a preposition, a verb, a number or a comma. A known
     * product that fills it gives its own name.
     *
     * @param at the number of the token to start from; articles there are passed over
     */
    public Optional<ProductMention> nounPhraseAfter(List<Token> tokens, int at) {
        int first = at;
        while (first < tokens.size() && isArticle(tokens.get(first))) {
            first++;
        }
        int end = first;
        while (end < tokens.size() && end - first < LONGEST_NAME && isPartOfName(tokens, end)) {
            end++;
        }
        while (end > first && tokens.get(end - 1).is("-")) {
            end--;
        }
        return name(tokens, first, end);
    }

    /**
     * The name that ends before a token, as before "exports": back to a preposition, a verb, a number or a comma.
     *
     * @param from the number of the token it does not reach before: the end of an area's name, or 0
     * @param end the number of the token after the name
     */
    public Optional<ProductMention> nounPhraseBefore(List<Token> tokens, int from, int end) {
        int first = end;
        while (first > from && end - first < LONGEST_NAME && isPartOfName(tokens, first - 1)) {
            first--;
        }
        while (first < end && tokens.get(first).is("-")) {
            first++;
        }
        return name(tokens, first, end);
    }

    private Optional<ProductMention> name(List<Token> tokens, int first, int end) {
        if (end == first
                || end == first + 1 && COVERAGE.contains(tokens.get(first).lower())) {
            return Optional.empty();
        }
        ProductMention known = mentionAt(tokens, first);
        if (known != null && known.end() == end) {
            return Optional.of(known);
        }
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            boolean isGlued = i > first && token.start() == tokens.get(i - 1).end();
            name.append(i > first && !isGlued ? " " : "").append(token.lower());
        }
        return Optional.of(mention(new Product(name.toString()), tokens, first, end));
    }

    private static boolean isArticle(Token token) {
        return token.is("the") || token.is("a") || token.is("an") || token.is("all") || token.is("some");
    }

    private boolean isPartOfName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
            return token.is("-") && i > 0 && tokens.get(i - 1).isWord();
        }
        if (i > 0 && tokens.get(i - 1).is("-")) {
            return true;
        }
        return !ends.contains(token.lower())
                && !token.lower().endsWith("ly")
                && token.lower().length() > 1;
    }
}
