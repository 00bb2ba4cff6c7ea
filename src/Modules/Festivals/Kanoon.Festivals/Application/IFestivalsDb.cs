using Kanoon.SharedKernel.Persistence;

namespace Kanoon.Festivals.Application;

/// <summary>What this module's commands and queries see of its database.</summary>
internal interface IFestivalsDb : IModuleDb;
