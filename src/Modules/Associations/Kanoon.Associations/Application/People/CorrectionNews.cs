using Kanoon.Associations.Domain.People;
using Kanoon.SharedKernel.Messaging;

namespace Kanoon.Associations.Application.People;

internal static class CorrectionNews
{
    /// <summary>What the Office decided, for whoever asked.</summary>
    public static NotificationRequested News(this PersonCorrection correction) =>
        new(
            Texts.PersonCorrectionDecided.Name,
            [
                new(
                    $"person-correction:{correction.Id:N}",
                    correction.RequestedBy,
                    null,
                    null,
                    new Dictionary<string, string>
                    {
                        ["outcome"] = correction.State == PersonCorrectionState.Accepted ? "پذیرفته" : "رد",
                        ["reason"] = correction.DecisionReason!,
                    }
                ),
            ]
        );
}
