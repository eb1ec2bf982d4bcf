-- patient_of_mobile and patient_of_email find the same; an address is one whatever its capitals (BR-CL-24).
DROP INDEX patient_by_mobile, patient_by_email;
