import { Box } from "@mui/material";
import { useEffect, useRef } from "react";
import type { BannerPatientFragment } from "../../schema/documents.ts";
import { PatientBanner } from "./PatientBanner.tsx";

/** The banner of a page about one patient: below the header where that stays in sight, and never over what takes the focus. */
export const StickyPatient = ({ patient }: { patient: BannerPatientFragment }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const header = document.querySelector("header");
    const banner = place.current?.firstElementChild;
    if (!header || !banner) return;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => {
      const isHeaderSticky = getComputedStyle(header).position === "sticky";
      const top = isHeaderSticky ? header.getBoundingClientRect().height : 0;
      place.current?.style.setProperty("--below-header", `${top}px`);
      style.scrollPaddingTop = `${top + banner.getBoundingClientRect().height + 16}px`;
    });
    watch.observe(header);
    watch.observe(banner);
    return () => {
      watch.disconnect();
      style.removeProperty("scroll-padding-top");
    };
  }, []);
  const addressLine = [patient.addressLines[0], patient.postcode].filter(Boolean).join(", ") || null;
  return (
    <Box
      ref={place}
      sx={{
        display: "contents",
        "& > section": { mt: 3, top: "var(--below-header, 4rem)" },
        // Enlarged far enough the screen is a slit, which the banner would fill.
        "@media (max-height: 30rem)": { "& > section": { position: "static" } },
      }}
    >
      <PatientBanner key={patient.id} patient={{ ...patient, addressLine }} />
    </Box>
  );
};
