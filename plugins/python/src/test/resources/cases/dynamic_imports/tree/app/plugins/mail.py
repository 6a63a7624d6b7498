class Sender:
    def send(self):
        pass
