using Kanoon.Persian;

namespace Kanoon.Associations.Application.Places;

/// <summary>The calendar that deadlines count on. An answer may miss what another host changed in the last minute.</summary>
internal interface IWorkingDays
{
    /// <summary>The official holidays, and Thursdays as today's rule says.</summary>
    Task<WorkingCalendar> Calendar(CancellationToken ct);

    /// <summary>Reads the calendar anew next time, because this host changed it.</summary>
    void Forget();
}
