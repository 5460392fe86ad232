package org.tradecheck.series;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.SecondWords;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.WordTable;

/** Finds the names of goods and services in a sentence, and reads names that no lexicon has from their place. */
public final class ProductFinder {

    /** A name longer than this is not one. */
    private static final int LONGEST_NAME = 6;

    /** Words that alone say what a figure covers and are no product. */
    private static final Set<String> COVERAGE =
            Set.of("goods", "services", "merchandise", "commodity", "service", "products", "items", "visible");

    /** Behind the name of goods: those who make them. */
    private static final Set<String> INDUSTRIES = Set.of("industry", "industries", "sector", "sectors");

    private final Words words = new Words();

    /** A name behind its first word. */
    private record Name(org.tradecheck.text.Word[] rest, Product product) {}

    /** The names that start with a word, longest first. */
    private record Word(Name[] names, long seconds) {}

    private static final class Shipped {
        static final ProductFinder FINDER = new ProductFinder();
    }

    /** The words at which the name of a product ends; needed only where a name is in no lexicon. */
    private static final class Ends {
        static final Set<String> WORDS = new HashSet<>(800);

        static {
            for (String[] line : LexiconFile.lines(ProductFinder.class, "ends-of-names.tsv")) {
                WORDS.addAll(List.of(LexiconFile.parts(line[0], ' ')));
            }
        }
    }

    private ProductFinder() {}

    private static final class Words extends WordTable<Word> {

        Words() {
            super(ProductFinder.class, "product-phrases.tsv");
        }

        @Override
        protected Word read(String lines) {
            return word(lines);
        }
    }

    private static Word word(String line) {
        String[] fields = LexiconFile.parts(line.substring(0, line.length() - 1), '\t');
        Name[] names = new Name[fields.length - 1];
        List<org.tradecheck.text.Word[]> rests = new ArrayList<>(names.length);
        for (int i = 0; i < names.length; i++) {
            String[] parts = LexiconFile.parts(fields[i + 1], '|');
            names[i] = new Name(LexiconFile.words(parts[0]), new Product(parts[1]));
            rests.add(names[i].rest());
        }
        return new Word(names, SecondWords.of(rests));
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
        if (!words.hasAny(tokens)) {
            return List.of();
        }
        List<ProductMention> found = null;
        // "Non" begins names of its own, so that it is among the words wherever it stands.
        int at = words.next(tokens, 0);
        while (at < tokens.size()) {
            ProductMention mention = tokens.get(at).isWord() ? mentionAt(tokens, at) : null;
            if (mention == null) {
                at = words.next(tokens, at + 1);
                continue;
            }
            if (found == null) {
                found = new ArrayList<>(4);
            }
            found.add(mention);
            at = words.next(tokens, mention.end());
        }
        return found == null ? List.of() : List.copyOf(found);
    }

    private @Nullable ProductMention mentionAt(List<Token> tokens, int at) {
        int from = at;
        boolean isWithout = tokens.get(at).is("non") && at + 2 < tokens.size();
        if (isWithout) {
            from = tokens.get(at + 1).is("-") ? at + 2 : at + 1;
        }
        Name name = nameAt(tokens, from);
        if (name == null) {
            return null;
        }
        int end = from + 1 + name.rest().length;
        if (isWithout) {
            if (end < tokens.size()
                    && (tokens.get(end).is("goods") || tokens.get(end).is("products"))) {
                end++;
            }
            return mention(new Product("non-" + name.product().name()), tokens, at, end);
        }
        if (end < tokens.size() && INDUSTRIES.contains(tokens.get(end).lower())) {
            // "The chemical industry exported A": its goods.
            end++;
        }
        // "Other manufactured goods" are those that were not named before, and no whole of these.
        boolean isOther = at > 0 && tokens.get(at - 1).is("other");
        Product product = isOther ? new Product("other " + name.product().name()) : name.product();
        return mention(product, tokens, at, end);
    }

    private @Nullable Name nameAt(List<Token> tokens, int at) {
        Word word = words.get(tokens.get(at).word());
        if (word != null && SecondWords.mayStandAt(word.seconds(), tokens, at + 1)) {
            for (Name name : word.names()) {
                if (isAt(name, tokens, at + 1)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static boolean isAt(Name name, List<Token> tokens, int at) {
        if (at + name.rest().length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < name.rest().length; i++) {
            if (!tokens.get(at + i).is(name.rest()[i])) {
                return false;
            }
        }
        return true;
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
        return !Ends.WORDS.contains(token.lower())
                && !token.lower().endsWith("ly")
                && token.lower().length() > 1;
    }
}
