import { expect, test } from "vitest";
import { tabOf } from "./tabs";

test.each([
  ["/associations/1", "glance"],
  ["/associations/1/", "glance"],
  ["/associations/1/members/new", "members"],
  ["/associations/1/imports/2", "members"],
  ["/associations/1/card-batches/2", "cards"],
  ["/associations/1/renewals/2", "licence"],
  ["/associations/1/variations/new", "licence"],
  ["/associations/1/letters", "letters"],
])("%s belongs to %s", (pathname, key) => {
  expect(tabOf(pathname)).toBe(key);
});
