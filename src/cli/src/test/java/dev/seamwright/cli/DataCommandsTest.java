package dev.seamwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What commands say of data, from source to output.
class DataCommandsTest {

    @TempDir private Path folder;
    private Path shop = Path.of("");
    private CommandLineRun line = new CommandLineRun(Path.of(""));

    @BeforeEach
    void write_a_shop_with_two_entry_points() throws IOException {
        line = new CommandLineRun(folder.resolve("home"));
        shop = SmallShop.in(folder);
        Files.delete(shop.resolve("broken.py"));
        Files.delete(shop.resolve("checkout.py"));
        Files.writeString(
                shop.resolve("urls.py"),
                """
                from django.urls import path

                import views

                urlpatterns = [
                    path("orders/<int:pk>/", views.OrderView.as_view()),
                    path("place/", views.place),
                ]
                """);
        Files.writeString(
                shop.resolve("views.py"),
                """
                from django.db import transaction
                from django.views import View

                from models import Order, OrderLine


                class OrderView(View):
                    def get(self, request, pk):
                        return Order.objects.get(pk=pk)


                def place(request):
                    if Order.objects.filter(number="1").exists():
                        return None
                    return save("1")


                @transaction.atomic
                def save(number):
                    order = Order.objects.create(number=number)
                    OrderLine.objects.create(order=order)
                    return order
                """);
    }

    @Test
    void functionalities_tell_what_each_entry_point_does() {
        assertThat(facts("functionalities"))
                .isEqualTo(
                        """
                        name,kind,entry,path,line,tables_read,tables_written,accesses,transactions,certainty,truncated
                        GET orders/<int:pk>/,route,views.py:OrderView,urls.py,6,orders,,R orders,,certain,false
                        place/,route,views.py:place,urls.py,7,orders,order_lines;orders,R orders;W orders T1;W order_lines T1,views.py:save,certain,false
                        """);
    }

    @Test
    void table_coupling_counts_each_tie() {
        assertThat(facts("table-coupling"))
                .isEqualTo(
                        """
                        table,other,foreign_key,join,transaction,functionality,evidence
                        order_lines,orders,1,0,1,1,models.py:12;views.py:18;urls.py:7
                        """);
    }

    @Test
    void tables_tell_users_and_owners() {
        assertThat(line.run("tables", shop, "--format", "csv")).isZero();

        assertThat(line.results().replace("\r\n", "\n"))
                .startsWith(
                        "table,owner,proposed_owner,confidence,shared_static,writers,readers,"
                                + "transactions,entropy,reasons\n")
                .contains("\norder_lines,", "\norders,");
    }

    @Test
    void tables_tell_the_purity_of_the_scenario() {
        assertThat(line.run("tables", shop)).isZero();

        assertThat(line.results()).contains("2 tables", "Database transactional purity");
    }

    @Test
    void tables_of_a_scenario_that_is_not_there_are_refused() {
        assertThat(line.run("tables", shop, "--scenario", "Other")).isEqualTo(2);

        assertThat(line.remarks()).contains("There is no scenario Other");
    }

    private String facts(String kind) {
        assertThat(line.run("facts", shop, "--kind", kind, "--format", "csv")).isZero();
        return line.results().replace("\r\n", "\n");
    }
}
