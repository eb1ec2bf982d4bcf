import { useEffect, useRef } from "react";
import type { BannerPatientFragment } from "../../schema/documents.ts";
import { PatientBanner } from "./PatientBanner.tsx";

const headerHeight = 64;

/** The banner of a page about one patient. What takes the focus below is scrolled clear of it, however tall it is. */
export const StickyPatient = ({ patient }: { patient: BannerPatientFragment }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const banner = place.current?.firstElementChild;
    if (!banner) return;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => {
      style.scrollPaddingTop = `${headerHeight + banner.getBoundingClientRect().height + 16}px`;
    });
    watch.observe(banner);
    return () => {
      watch.disconnect();
      style.removeProperty("scroll-padding-top");
    };
  }, []);
  const addressLine = [patient.addressLines[0], patient.postcode].filter(Boolean).join(", ") || null;
  return (
    <div ref={place} style={{ display: "contents" }}>
      <PatientBanner key={patient.id} patient={{ ...patient, addressLine }} />
    </div>
  );
};
