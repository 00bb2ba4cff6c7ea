using Kanoon.SharedKernel.Persistence;

namespace Kanoon.Clubs.Application;

/// <summary>What this module's commands and queries see of its database.</summary>
internal interface IClubsDb : IModuleDb;
