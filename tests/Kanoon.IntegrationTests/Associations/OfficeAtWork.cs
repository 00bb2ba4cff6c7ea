using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Associations;

/// <summary>A behaviour in which the Office takes part; founders are not what it is about, so one is enough.</summary>
public abstract class OfficeAtWork(KanoonApp app) : Behaviour(app), IAsyncLifetime
{
    /// <summary>Prepares, but does not decide.</summary>
    protected Person Officer { get; private set; } = null!;

    protected Person Manager { get; private set; } = null!;

    /// <summary>Judges what <see cref="Manager"/> decided.</summary>
    protected Person OtherManager { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await App.NeedOneFounder();
        Officer = await App.Staff(Roles.OfficeStaff);
        Manager = await App.Staff(Roles.OfficeManager);
        OtherManager = await App.Staff(Roles.OfficeManager);
        await Prepare();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private protected virtual Task Prepare() => Task.CompletedTask;
}
