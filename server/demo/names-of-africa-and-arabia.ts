import { always, words, type Origin } from "./origin.ts";

export const africaAndArabia: readonly Origin[] = [
  {
    name: "Nigerian",
    share: 20,
    ethnicity: "N",
    languages: ["yo", "ig"],
    speaks: 6,
    female: always(
      words(
        "Abimbola Adaeze Adunni Bukola Chiamaka Chinwe Folake Funmilayo Ifeoma Ngozi Nkechi Olufunke Temitope Yetunde",
      ),
    ),
    male: always(
      words(
        "Adebayo Ayodele Babatunde Chidi Chukwuemeka Emeka Femi Ikechukwu Kelechi Obinna Oluwaseun Segun Tunde Uche",
      ),
    ),
    family: always(
      words(
        "Abiodun Adebisi Adeyemi Afolabi Akintola Balogun Chukwu Ezeani Ibekwe Nwachukwu Nwosu Obi Ogunleye Okafor Okonkwo Okoro Olatunji Onwuka",
      ),
    ),
  },
  {
    name: "Ghanaian",
    share: 9,
    ethnicity: "N",
    languages: ["ak"],
    speaks: 5,
    female: always(words("Abena Adwoa Afia Akosua Akua Ama Comfort Efua Esi Mercy Patience Yaa")),
    male: always(words("Emmanuel Kofi Kojo Kwabena Kwadwo Kwaku Kwame Kwasi Nana Samuel Yaw Ebenezer")),
    family: always(
      words(
        "Acheampong Adjei Agyeman Amoako Antwi Appiah Asante Boakye Boateng Donkor Frimpong N'Guessan Osei Owusu Sarpong",
      ),
    ),
  },
  {
    name: "Somali",
    share: 12,
    ethnicity: "N",
    languages: ["so"],
    speaks: 55,
    female: always(words("Asha Ayaan Deeqa Fadumo Hodan Ifrah Khadra Ladan Nimco Sagal Sahra Ubah")),
    male: always(words("Abdirahman Abdullahi Ayub Bashir Cabdi Guled Hirsi Ismail Liban Mahad Sharmarke Yusuf")),
    family: always(words("Abdi Aden Adan Dahir Duale Elmi Farah Guuleed Hersi Jama Mohamud Nur Osman Samatar Warsame")),
  },
  {
    name: "Arab",
    share: 14,
    ethnicity: "S",
    languages: ["ar"],
    speaks: 45,
    female: always(words("Amal Dalia Farida Ghada Hanan Huda Layla Manal Nadia Noor Rania Samira Yasmin Zahra")),
    male: always(words("Ahmad Bassam Fadi Ghassan Hassan Khalid Mahmoud Mustafa Omar Rami Samir Tarek Walid Youssef")),
    family: always(
      words(
        "Abdel-Rahman al-Amin al-Bitar Al-Hassani al-Sayed Aziz Barakat El-Masry Fayed-Nasr Haddad Ibrahim Khoury Mansour Najjar Qasim Saleh Sabbagh Tawfik",
      ),
    ),
  },
  {
    name: "Kurdish",
    share: 6,
    ethnicity: "S",
    languages: ["ku"],
    speaks: 60,
    female: always(words("Avin Dilan Gulistan Hêro Jîn Nasrin Rojin Shilan Zerya Berivan")),
    male: always(words("Azad Baran Dilovan Hiwa Karwan Rebin Rojhat Sherko Soran Zana")),
    family: always(words("Amedi Barzinji Dizayi Hawrami Jaff Mukriyani Sabir Shwani Talabî Zebari")),
  },
  {
    name: "Eritrean",
    share: 6,
    ethnicity: "N",
    languages: ["ti"],
    speaks: 65,
    female: always(words("Abrehet Bisrat Feven Helen Luwam Mebrat Rahwa Saba Selam Winta")),
    male: always(words("Amanuel Biniam Dawit Filmon Goitom Habtom Kidane Mehari Robel Yonas")),
    family: always(words("Berhane Ghebremedhin Ghirmay Habte Hagos Kahsay Mebrahtu Tekle Tesfay Weldu")),
  },
];
