namespace Kanoon.Documents;

/// <summary>A picture that is not a whole JPEG or PNG, or is larger than sixty million pixels.</summary>
public sealed class UnreadablePictureException : Exception
{
    public UnreadablePictureException()
        : this("The picture is not a whole JPEG or PNG, or it is too large.") { }

    public UnreadablePictureException(string message)
        : base(message) { }

    public UnreadablePictureException(string message, Exception innerException)
        : base(message, innerException) { }
}
