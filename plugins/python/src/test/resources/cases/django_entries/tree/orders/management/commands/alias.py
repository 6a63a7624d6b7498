from orders.management.commands.bill import Command
