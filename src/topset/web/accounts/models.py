"""People who may sign in, and whose machine this is."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.utils import timezone


class People(BaseUserManager["User"]):
    """Everybody who may sign in."""

    def create_user(self, email: str, password: str | None = None, **more: object) -> "User":
        """A new person; without a password they can sign in by no form."""
        user = self.model(email=self.normalize_email(email), **more)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **more: object) -> "User":
        """A person who may do everything."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **more)


class User(AbstractBaseUser, PermissionsMixin):
    """A person, known by an e-mail address."""

    email = models.EmailField(unique=True)
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)
    date_joined = models.DateTimeField(default=timezone.now)

    objects: ClassVar[People] = People()
    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    def __str__(self) -> str:
        return self.email


class Installation(models.Model):
    """The installation, in the one row there is. `sole` is who uses it without an account, if anybody."""

    sole = models.ForeignKey(User, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    def __str__(self) -> str:
        return "this installation"

    @classmethod
    def here(cls) -> "Installation":
        """The row."""
        return cls.objects.get_or_create(pk=1)[0]
