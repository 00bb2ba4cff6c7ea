import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "@/api/client";
import type { Problem } from "@/api/problem";
import type { Schemas } from "@/api/reads";
import { useSettled } from "@/ui/useSettled";

export type TemplateKey = Pick<Schemas["TemplateView"], "name" | "channel" | "language">;
export type Words = { subject: string; body: string };

/** How words would read with sample values, a moment after the last key. */
export function usePreview(key: TemplateKey, words: Words) {
  const { subject, body } = useSettled(words);
  return useQuery<Schemas["RenderedText"], Problem>({
    queryKey: ["preview", key, subject, body],
    queryFn: async ({ signal }) => {
      const { data } = await api.POST("/api/v1/admin/templates/{name}/{channel}/{language}/try", {
        params: { path: key },
        body: { subject, body, send: false },
        signal,
      });
      return data as Schemas["RenderedText"];
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
