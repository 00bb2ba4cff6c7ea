using Kanoon.BrowserTests;
using Xunit.Sdk;
using Xunit.v3;

// One browser and one host serve all; two pages at once would only wait for each other.
[assembly: Parallelization(Mode = ParallelMode.None)]
[assembly: AssemblyFixture(typeof(Site))]
