import { describe, expect, it } from "vitest";
import { cardOn, cardsToShow, type KeptCards, type MyCard } from "./keptCards";

const card: MyCard = {
  id: "1",
  associationId: "2",
  association: "کانون نمونه",
  holder: "نگار احمدی",
  state: "active",
  serial: "C7K2-9XMD-4HQ3-VN5T",
  issuedOn: "2026-01-01",
  validUntil: "2026-12-18",
  code: "https://kanoon.example/v/C7K2#seal",
};

const cardsOf = (owner: string): KeptCards => ({ owner, asOf: "2026-11-28T10:00:00Z", cards: [card] });

describe("a card that was kept", () => {
  it("counts on its last day", () => {
    expect(cardOn(card, "2026-12-18")).toBe(card);
  });

  it("has expired the day after, and shows no code", () => {
    expect(cardOn(card, "2026-12-19")).toMatchObject({ state: "expired", code: null });
  });

  it("stays suspended past its last day", () => {
    expect(cardOn({ ...card, state: "suspended", code: null }, "2027-01-01").state).toBe("suspended");
  });
});

describe("the cards to show", () => {
  it("are those that were just read", () => {
    const read = cardsOf("me");
    expect(cardsToShow(read, cardsOf("me"), "me")).toBe(read);
  });

  it("are the kept ones until something was read, also before it is known who asks", () => {
    const kept = cardsOf("me");
    expect(cardsToShow(null, kept, "me")).toBe(kept);
    expect(cardsToShow(null, kept, null)).toBe(kept);
  });

  it("are never somebody else's", () => {
    expect(cardsToShow(null, cardsOf("another"), "me")).toBeNull();
  });
});
