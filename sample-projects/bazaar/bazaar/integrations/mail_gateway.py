"""Mail. In development it only remembers what it would have sent."""
import logging
import os
import smtplib
from email.message import EmailMessage

from bazaar.config import setting

log = logging.getLogger(__name__)

sent = []


def send(recipient, subject, body):
    host = os.environ.get("BAZAAR_SMTP_HOST")
    if not host:
        sent.append((recipient, subject, body))
        log.info("mail to %s: %s", recipient, subject)
        return
    message = EmailMessage()
    message["From"] = setting("MAIL_FROM")
    message["To"] = recipient
    message["Subject"] = subject
    message.set_content(body)
    with smtplib.SMTP(host) as server:
        server.send_message(message)
