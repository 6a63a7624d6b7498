package dev.seamwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A shop of two tables, with one file that cannot be read.
final class SmallShop {

    private SmallShop() {}

    /// Writes it into a new folder.
    static Path in(Path folder) throws IOException {
        Path shop = Files.createDirectories(folder.resolve("shop"));
        Files.writeString(
                shop.resolve("models.py"),
                """
                from django.db import models


                class Order(models.Model):
                    number = models.CharField(max_length=20)

                    class Meta:
                        db_table = "orders"


                class OrderLine(models.Model):
                    order = models.ForeignKey(Order, on_delete=models.CASCADE)

                    class Meta:
                        db_table = "order_lines"
                """);
        Files.writeString(
                shop.resolve("checkout.py"),
                """
                from models import Order


                def check_out(number):
                    return Order(number=number)
                """);
        Files.writeString(shop.resolve("broken.py"), "def (:\n");
        return shop;
    }
}
