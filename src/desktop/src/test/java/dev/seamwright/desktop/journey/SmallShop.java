package dev.seamwright.desktop.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A monolith of a few files with two obvious halves.
final class SmallShop {

    private SmallShop() {}

    /// Writes the source below a folder.
    static Path in(Path folder) throws IOException {
        Path root = folder.resolve("shop");
        write(
                root.resolve("cart.py"),
                """
                from shop.stock import reserve, Warehouse


                class Cart:
                    def add(self, item):
                        reserve(item)


                class Line:
                    def total(self):
                        return Cart()


                def checkout():
                    return Cart().add(Line())
                """);
        write(
                root.resolve("stock.py"),
                """
                class Warehouse:
                    def take(self, item):
                        return count(item)


                def reserve(item):
                    return Warehouse().take(item)


                def count(item):
                    return 1
                """);
        write(
                root.resolve("mail.py"),
                """
                from shop.cart import checkout


                class Letter:
                    def send(self):
                        return render(self)


                def render(letter):
                    return "dear customer"


                def confirm():
                    checkout()
                    return Letter().send()
                """);
        write(root.resolve("__init__.py"), "");
        return folder;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
