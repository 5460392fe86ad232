package org.tradecheck.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tradecheck.text.Article;
import org.tradecheck.text.ArticleReader;
import org.tradecheck.text.Paragraph;

/** Texts to measure reading by, of any length: the articles of this project, one after the other and again. */
final class Texts {

    private static final List<String> FOLDERS =
            List.of("src/test/resources/golden", "src/test/resources/articles-ours/text", "seeds");

    /** Paragraphs without a figure, of which news has about as many as of others. */
    private static final List<String> PROSE = List.of(
            "The two ministers met in the old town hall and spoke about the road along the river, the new harbour and"
                    + " the students who go abroad.",
            "Officials said that the talks were open and friendly. They agreed to meet again when the snow has gone,"
                    + " and to send experts to look at the bridge.",
            "\u201cWe are neighbours, and neighbours help each other,\u201d the minister said. He thanked his hosts"
                    + " for the warm welcome and the tour of the museum.",
            "Merchants on the square complained about slow customs officers, closed warehouses and the price of fuel,"
                    + " which nobody could explain to them.");

    private Texts() {}

    /**
     * A text of whole paragraphs.
     *
     * @param length in characters, about
     * @param hasProse whether a paragraph without figures stands behind each
     */
    static String of(int length, boolean hasProse) {
        List<String> paragraphs = paragraphs();
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(paragraphs.get(i % paragraphs.size())).append("\n\n");
            if (hasProse) {
                text.append(PROSE.get(i % PROSE.size())).append("\n\n");
            }
        }
        return text.toString();
    }

    /** What belongs to the stories: a notice at the end of one would end the story of all. */
    private static List<String> paragraphs() {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            String text;
            try {
                text = Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Article article = new ArticleReader().read("text", "", "", text);
            for (Paragraph paragraph : article.paragraphs()) {
                if (paragraph.kind() != Paragraph.Kind.BOILERPLATE) {
                    found.add(paragraph.span().of(text));
                }
            }
        }
        return found;
    }

    private static List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(p -> p.toString().endsWith(".txt") && !p.endsWith("report.txt"))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
