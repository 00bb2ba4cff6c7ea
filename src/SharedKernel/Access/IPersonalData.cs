namespace Kanoon.SharedKernel.Access;

/// <summary>Keeps what identifies people, national codes, mobile numbers and mail addresses, unreadable to whoever holds the database.</summary>
public interface IPersonalData
{
    /// <summary>Encrypts a value; each time to another text, ASCII, some 150 characters longer than the value.</summary>
    string Protect(string value);

    /// <summary>What was protected, by whatever key was in use at the time.</summary>
    string Reveal(string protectedText);

    /// <summary>A keyed hash of 64 hex digits by which an equal value is found; it differs between installations.</summary>
    string Hash(string value);
}
